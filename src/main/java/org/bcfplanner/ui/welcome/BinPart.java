package org.bcfplanner.ui.welcome;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Parts;

/** The plans of the bin, which can be put back or deleted for good. */
final class BinPart extends VBox {
    private final PlanList list;
    private final NoteStrip strip = new NoteStrip();
    private final Button back;
    private final Button empty;
    private final Label none = Parts.label("The bin is empty.", "fg-muted");
    private int plans;

    /** @param leave shows the plans of the library again */
    BinPart(WelcomeActions actions, Runnable leave, double scale) {
        this.list = new PlanList("Plans in the bin", Deed.inBin(actions), scale);
        this.back = Parts.button("All plans", "bi-arrow-left", leave, "link");
        this.empty = Parts.button("Empty the bin…", "bi-trash", () -> actions.emptyBin(plans), "danger-text");
        list.setId("bin");
        back.setId("leave-bin");
        empty.setId("empty-bin");
        Label words = Parts.label("Plans here keep everything until they are deleted for good.", "fg-muted");
        words.setWrapText(true);
        HBox heading = new HBox(12, Parts.fixed("Bin", "page-title"), Parts.spacer(), empty);
        heading.getStyleClass().add("bin-heading");
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave.run();
            }
        });
        getChildren().addAll(new HBox(back), heading, words, strip, list, none);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setMargin(back.getParent(), new Insets(0, 0, 0, -6));
        getStyleClass().add("bin");
    }

    void show(List<ListedPlan> shown) {
        plans = shown.size();
        list.show(shown);
        list.setVisible(!shown.isEmpty());
        list.setManaged(!shown.isEmpty());
        none.setVisible(shown.isEmpty());
        none.setManaged(shown.isEmpty());
        empty.setDisable(shown.isEmpty());
    }

    void tell(Note note) {
        strip.show(note);
    }

    NoteStrip strip() {
        return strip;
    }

    void choose(Id<Plan> plan) {
        list.choose(plan);
    }

    /** Puts the focus on the chosen plan, or on the way back where there is none. */
    void enter() {
        if (list.isVisible()) {
            list.requestFocus();
        } else {
            back.requestFocus();
        }
    }
}
