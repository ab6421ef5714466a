package org.bcfplanner.report;

import static java.util.Objects.requireNonNull;

/**
 * Cells that show something, wherever on its sheet the block they belong to comes to stand.
 *
 * @param sheet   the name of the sheet
 * @param block   its place among the blocks of the sheet, counted from 0
 * @param rows    of the block; of a table, counted from 0 below the headings
 * @param columns of the block, counted from 0
 */
public record CellPlace(String sheet, int block, Span rows, Span columns) {
    public CellPlace {
        requireNonNull(sheet);
        requireNonNull(rows);
        requireNonNull(columns);
    }

    /** A single cell. */
    public static CellPlace of(String sheet, int block, int row, int column) {
        return new CellPlace(sheet, block, new Span(row, row), new Span(column, column));
    }

    /** The smallest rectangle that holds both; of two blocks, the first. */
    CellPlace and(CellPlace other) {
        return sheet.equals(other.sheet) && block == other.block
                ? new CellPlace(sheet, block, rows.and(other.rows), columns.and(other.columns))
                : this;
    }
}
