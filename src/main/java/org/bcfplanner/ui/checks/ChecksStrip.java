package org.bcfplanner.ui.checks;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The checks where there is little room: the counts, and a button that opens the pane over the page. */
public final class ChecksStrip extends VBox {
    private final ChecksModel model;

    /** @param open opens the pane */
    public ChecksStrip(ChecksModel model, Runnable open) {
        this.model = model;
        getStyleClass().add("checks-strip");
        Button button = Parts.iconButton("Show the checks", "bi-layout-sidebar-reverse", open);
        button.setId("open-checks");
        getChildren().add(button);
        model.watch(this::show);
        show();
    }

    private void show() {
        getChildren().remove(1, getChildren().size());
        for (Severity severity : Severity.values()) {
            long count = model.count(severity);
            Label label = Parts.label(Long.toString(count), "small");
            label.setAccessibleText(SeverityFilter.counted(count, severity));
            VBox box = new VBox(2, Icons.of(FindingCard.icon(severity), 14, FindingCard.style(severity)), label);
            box.getStyleClass().add("checks-count");
            getChildren().add(box);
        }
    }
}
