package org.bcfplanner.ui.grid;

import java.util.List;
import javafx.css.PseudoClass;

/**
 * A cell whose text goes on over the empty cells behind it, as in spreadsheets. A cell of the half that stays is cut at
 * its edge; what is behind the edge is drawn by a twin of it in the half that scrolls, which stays where it is.
 */
final class RowSpan {
    private static final PseudoClass SPANNED = PseudoClass.getPseudoClass("spanned");

    private final ColumnSet<?> columns;
    private final List<GridCell> cells;
    private final GridCell rest;
    private int from = -1;
    private int to = -1;

    /** @param cells those of the row, in the order of the columns */
    RowSpan(ColumnSet<?> columns, List<GridCell> cells) {
        this.columns = columns;
        this.cells = cells;
        this.rest = new GridCell(-1, false);
        rest.setVisible(false);
    }

    /** The twin, to be put over the cells of the half that scrolls. */
    GridCell rest() {
        return rest;
    }

    /** Forgets the row that was shown. */
    void clear() {
        for (int i = Math.max(0, from); i < to; i++) {
            cells.get(i).pseudoClassStateChanged(SPANNED, false);
        }
        from = -1;
        to = -1;
        rest.setVisible(false);
    }

    /** Takes the cells of a row one after another. */
    void add(int column, Look look, String heading) {
        if (from < 0 && look.styles().contains(Look.SPANNING)) {
            from = column;
            to = column + 1;
            rest.show(cells.get(column).row(), look, heading);
            rest.setMouseTransparent(true);
        } else if (from >= 0 && to == column && look.equals(Look.EMPTY)) {
            to = column + 1;
        }
    }

    /**
     * Gives the cell the room that there is.
     *
     * @param x       how far the row is scrolled
     * @param visible how much of the half that scrolls is in view
     */
    void place(double x, double rowHeight, double visible) {
        if (from < 0 || to <= from + 1) {
            return;
        }
        double edge = columns.isFrozen(from) ? columns.frozenWidth() : 0;
        double start = columns.start(from);
        double end = columns.start(to - 1) + columns.width(to - 1);
        boolean over = columns.isFrozen(from) && !columns.isFrozen(to - 1);
        double reach = over ? edge + Math.min(end - x, visible) : end;
        double width = Math.max(columns.width(from), reach - start);
        for (int i = from; i < to; i++) {
            cells.get(i).pseudoClassStateChanged(SPANNED, true);
        }
        cells.get(from).resizeRelocate(start, 0, width, rowHeight);
        rest.resizeRelocate(start - edge + x, 0, width, rowHeight);
        rest.setVisible(over);
    }
}
