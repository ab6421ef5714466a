package org.bcfplanner.ui.actions;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;

/** The page of a plan without an objective, to which actions belong: says so, and leads to where one is added. */
final class NoObjective extends VBox {
    static final String SENTENCE = "Actions belong to an objective, and there is none yet. Add one in Strategy.";

    private final Button go;
    private Runnable onGo = () -> {};

    NoObjective() {
        this.go = Parts.button("Go to Strategy", "bi-arrow-right-short", () -> onGo().run(), "accent");
        go.setId("go-to-strategy");
        Label words = Parts.label(SENTENCE, "fg-muted");
        words.setWrapText(true);
        VBox card = new VBox(10, Parts.label("No objective yet", "card-title"), words, go);
        card.getStyleClass().addAll("panel", "form");
        card.setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("page");
        getChildren().setAll(Parts.pageHeading("Actions", new Label()), card);
    }

    void onGo(Runnable runnable) {
        onGo = runnable;
    }

    private Runnable onGo() {
        return onGo;
    }

    void enter() {
        go.requestFocus();
    }
}
