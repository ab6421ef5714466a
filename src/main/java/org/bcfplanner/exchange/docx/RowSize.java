package org.bcfplanner.exchange.docx;

import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Table;

/** How high a row of a table is, about: one that may be longer than a page has to be torn apart. */
final class RowSize {
    /** A row of more characters than this may be longer than any page. */
    private static final int WHOLE_ROW = 2_000;

    /** How wide a letter of a cell is on average, and what stays empty beside its words. */
    private static final int LETTER = 92;

    private static final int CELL_MARGINS = 170;

    private RowSize() {}

    /** Whether a row is kept on one page of this paper. */
    static boolean isWhole(Table.Row row, int[] widths, Paper paper) {
        return length(row) <= WHOLE_ROW && lines(row, widths) <= paper.wholeRow();
    }

    private static int length(Table.Row row) {
        int length = 0;
        for (Table.Cell cell : row.cells()) {
            for (Line line : cell.lines()) {
                length += line.words().length();
            }
        }
        return length;
    }

    /** How many lines its highest cell takes. */
    private static int lines(Table.Row row, int[] widths) {
        int most = 0;
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            int width = -CELL_MARGINS;
            for (int i = 0; i < cell.across(); i++) {
                width += widths[column + i];
            }
            int letters = Math.max(1, width / LETTER);
            int lines = cell.lines().stream()
                    .mapToInt(line -> 1 + line.words().length() / letters)
                    .sum();
            most = Math.max(most, lines);
            column += cell.across();
        }
        return most;
    }
}
