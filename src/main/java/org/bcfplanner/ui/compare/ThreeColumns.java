package org.bcfplanner.ui.compare;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** What a field is called, what it said and what it says: the same three columns in every line and in their heading. */
final class ThreeColumns {
    private static final double[] SHARES = {24, 38, 38};

    private ThreeColumns() {}

    static GridPane of(Node label, Node before, Node after) {
        GridPane grid = grid();
        grid.addRow(0, label, before, after);
        return grid;
    }

    /** With what reaches across both states. */
    static GridPane ofTwo(Node label, Node both) {
        GridPane grid = grid();
        grid.add(label, 0, 0);
        grid.add(both, 1, 0, 2, 1);
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(14);
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        RowConstraints row = new RowConstraints();
        row.setValignment(VPos.TOP);
        grid.getRowConstraints().add(row);
        return grid;
    }
}
