package org.bcfplanner.ui.schemes;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The actions of the strategy that rest on a scheme, in its form: each can be gone to. Not there where none does. */
final class SchemeActions extends VBox {
    private final Label count = Parts.label("", "fg-muted");
    private final VBox rows = new VBox();
    private List<RestingAction> shown = List.of();
    private Consumer<Place> onGo = place -> {};

    SchemeActions() {
        super(4);
        HBox heading = new HBox(8, Parts.fixed("Actions that rest on it", "strong"), count);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("form-section");
        rows.setId("scheme-actions");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().setAll(heading, rows);
    }

    /** Takes the action that is to be gone to. */
    void onGo(Consumer<Place> consumer) {
        onGo = consumer;
    }

    void show(List<RestingAction> actions) {
        setVisible(!actions.isEmpty());
        count.setText(Integer.toString(actions.size()));
        if (!actions.equals(shown)) {
            shown = List.copyOf(actions);
            rows.getChildren().setAll(actions.stream().map(this::row).toList());
        }
    }

    private HBox row(RestingAction action) {
        Button go = new Button(action.title());
        go.getStyleClass().addAll("link", "scheme-link");
        go.setMnemonicParsing(false);
        go.setMinWidth(0);
        go.setMaxWidth(Double.MAX_VALUE);
        go.setTooltip(new Tooltip(action.title()));
        go.setAccessibleText("Go to " + action.name() + ", " + action.title());
        go.setOnAction(event -> onGo.accept(action.place()));
        HBox.setHgrow(go, Priority.ALWAYS);
        HBox row = new HBox(
                8,
                Parts.fixed(action.name(), "fg-muted", "small"),
                go,
                Parts.fixed(action.status(), "fg-muted", "small"),
                Icons.of("bi-arrow-right-short", 12, "fg-accent"));
        row.getStyleClass().add("scheme-link-row");
        return row;
    }
}
