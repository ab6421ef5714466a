package org.bcfplanner.ui.history;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** Says that the past of one place alone is shown, and takes that off. */
final class TracedChip extends HBox {
    private final Label words = Parts.label("", "strong");
    private final Button off;

    /** @param takeOff shows the past of the whole plan again */
    TracedChip(Runnable takeOff) {
        super(8);
        off = Parts.button("Show all", "bi-x", takeOff, "chip");
        off.setId("show-all-history");
        off.setTooltip(new Tooltip("Show the history of the whole plan"));
        words.setMinWidth(0);
        words.setId("history-of");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("history-chip");
        getChildren()
                .addAll(
                        Icons.of("bi-funnel", 14, "fg-accent"),
                        Parts.fixed("Only the history of", "fg-muted"),
                        words,
                        off);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(String traced) {
        words.setText(traced);
        off.setAccessibleText("Show the history of the whole plan, not only of " + traced);
        setVisible(true);
    }

    void clear() {
        setVisible(false);
    }
}
