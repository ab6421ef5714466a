package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;

/** The rows of a table as passages: read cell by cell, and made anew with rows and columns more or fewer. */
final class TableRows {
    private TableRows() {}

    static int columns(List<Passage> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The words of a cell; nothing where a row is short. */
    static Stretch cell(Passage row, int column) {
        List<Passage.Cell> cells = row.cells();
        return column < cells.size()
                ? new Stretch(cells.get(column).words(), cells.get(column).marks())
                : Stretch.NOTHING;
    }

    static Passage row(Passage row, List<Stretch> cells) {
        return Stretch.joined(cells, "\t").in(row);
    }

    private static List<Stretch> cells(Passage row, int columns) {
        List<Stretch> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(cell(row, i));
        }
        return cells;
    }

    static List<Passage> with(List<Passage> rows, int row, int column, Stretch words) {
        List<Passage> changed = new ArrayList<>(rows);
        changed.set(row, withCell(rows, row, column, words).in(rows.get(row)));
        return changed;
    }

    /** A whole row, of which one cell has other words. */
    static Stretch withCell(List<Passage> rows, int row, int column, Stretch words) {
        List<Stretch> cells = cells(rows.get(row), columns(rows));
        cells.set(column, words);
        return Stretch.joined(cells, "\t");
    }

    /** With an empty row behind one. */
    static List<Passage> withRow(List<Passage> rows, int behind, IdSource ids) {
        List<Passage> changed = new ArrayList<>(rows);
        List<String> empty = Collections.nCopies(columns(rows), "");
        changed.add(behind + 1, Passage.row(ids.create(), rows.getFirst().section(), Style.ROW, empty));
        return changed;
    }

    /** Without a row. Where the headings go, the row below is a row as before. */
    static List<Passage> withoutRow(List<Passage> rows, int row) {
        List<Passage> changed = new ArrayList<>(rows);
        changed.remove(row);
        return changed;
    }

    static List<Passage> withColumn(List<Passage> rows, int behind) {
        int columns = columns(rows);
        return rows.stream()
                .map(row -> {
                    List<Stretch> cells = cells(row, columns);
                    cells.add(behind + 1, Stretch.NOTHING);
                    return row(row, cells);
                })
                .toList();
    }

    /** Without a column; of a table that has no other, no rows. */
    static List<Passage> withoutColumn(List<Passage> rows, int column) {
        int columns = columns(rows);
        if (columns < 2) {
            return List.of();
        }
        return rows.stream()
                .map(row -> {
                    List<Stretch> cells = cells(row, columns);
                    cells.remove(column);
                    return row(row, cells);
                })
                .toList();
    }

    /** A new table with a row of headings. */
    static List<Passage> empty(IdSource ids, String section, int rows, int columns) {
        List<String> cells = Collections.nCopies(columns, "");
        List<Passage> made = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            made.add(Passage.row(ids.create(), section, i == 0 ? Style.HEADING_ROW : Style.ROW, cells));
        }
        return made;
    }
}
