package org.bcfplanner.ui.help;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Draws a table of a page: as wide as the page, its columns as wide as their words ask for. */
final class TableNodes {
    /** A column counts as no narrower and no wider than so many letters when the width is shared out. */
    private static final int LEAST = 26;

    private static final int MOST = 70;

    private TableNodes() {}

    static GridPane of(TableBlock table, LineNodes lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-table");
        grid.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        List<Integer> widths = new ArrayList<>();
        int row = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                int column = 0;
                for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
                    grid.add(cell(cell, part instanceof TableHead, lines), column, row);
                    widen(widths, column++, WordsOf.node(cell).length());
                }
                row++;
            }
        }
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        for (int width : widths) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 * width / all);
            grid.getColumnConstraints().add(share);
        }
        return grid;
    }

    private static StackPane cell(Node cell, boolean inHead, LineNodes lines) {
        StackPane made = new StackPane(lines.of(cell, inHead ? "help-column" : "help-value"));
        made.getStyleClass().add("help-cell");
        return made;
    }

    private static void widen(List<Integer> widths, int column, int letters) {
        int width = Math.clamp(letters, LEAST, MOST);
        if (column == widths.size()) {
            widths.add(width);
        } else if (widths.get(column) < width) {
            widths.set(column, width);
        }
    }
}
