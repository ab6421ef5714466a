package org.bcfplanner.ui.grid;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Icons;

/** The text of a cell with a quieter line under it. As wide as its cell at most, which says how wide that is. */
final class TwoLines extends VBox {
    TwoLines(Look look) {
        Label first = new Label(look.text().replace('\n', ' '));
        first.setMinWidth(0);
        Label second =
                new Label(look.below().replace('\n', ' '), look.icon().isEmpty() ? null : Icons.of(look.icon(), 11));
        second.getStyleClass().add("second-line");
        second.setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, second);
    }
}
