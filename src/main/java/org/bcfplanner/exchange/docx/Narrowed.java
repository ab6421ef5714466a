package org.bcfplanner.exchange.docx;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Table;

/** Tables of no more columns than Word takes: what stands further out goes into the last of them, a line to a cell. */
final class Narrowed {
    /** Word opens no table of more. */
    static final int MOST_COLUMNS = 63;

    private Narrowed() {}

    static Table of(Table table) {
        if (table.columns().size() <= MOST_COLUMNS) {
            return table;
        }
        return new Table(
                table.caption(),
                table.told(),
                table.columns().subList(0, MOST_COLUMNS),
                table.rows().stream().map(Narrowed::of).toList());
    }

    private static Table.Row of(Table.Row row) {
        List<Table.Cell> kept = new ArrayList<>();
        List<Line> further = new ArrayList<>();
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            if (column + cell.across() < MOST_COLUMNS) {
                kept.add(cell);
            } else {
                further.addAll(cell.lines());
            }
            column += cell.across();
        }
        int taken = kept.stream().mapToInt(Table.Cell::across).sum();
        kept.add(new Table.Cell(further, MOST_COLUMNS - taken, Table.Merge.NONE));
        return new Table.Row(row.kind(), kept);
    }
}
