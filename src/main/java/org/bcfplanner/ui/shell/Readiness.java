package org.bcfplanner.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;

/** How much of all that the template asks for is filled in. */
final class Readiness extends VBox {
    private final Label percent = Parts.fixed("", "strong", "small");
    private final ProgressBar bar = new ProgressBar(0);

    Readiness() {
        getStyleClass().add("readiness");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        getChildren().addAll(new HBox(Parts.label("Filled in", "strong", "small"), Parts.spacer(), percent), bar);
    }

    void show(int filled) {
        percent.setText(filled + "%");
        bar.setProgress(filled / 100.0);
        bar.setAccessibleText(filled + " per cent of what the template asks for is filled in");
    }
}
