package org.bcfplanner.ui.checks;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
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
        for (Listing listing : Listing.SEVERITIES) {
            long count = model.count(listing);
            Label label = Parts.label(Long.toString(count), "small");
            label.setAccessibleText(listing.counted(count));
            VBox box = new VBox(2, Icons.of(listing.icon(), 14, listing.style()), label);
            box.getStyleClass().add("checks-count");
            getChildren().add(box);
        }
    }
}
