package org.bcfplanner.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A cell of a table in a workbook, wherever on its sheet the table comes to stand.
 *
 * @param sheet  the name of the sheet
 * @param table  the name of the table
 * @param row    of the table, counted from 0 below the headings
 * @param column of the table, counted from 0
 */
public record CellPlace(String sheet, String table, int row, int column) {
    public CellPlace {
        requireNonNull(sheet);
        requireNonNull(table);
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("No cell at row " + row + ", column " + column);
        }
    }

    /**
     * Finds a cell by words: the row that names itself {@code row} in one of its naming columns, the column under the
     * heading {@code column} (with its group before it, as in {@code 2014/15 spend Min}, where it has one).
     */
    public static Optional<CellPlace> find(List<SheetReport> sheets, String table, String row, String column) {
        for (SheetReport sheet : sheets) {
            for (Table each : sheet.tables()) {
                if (each.name().equals(table)) {
                    return find(sheet.name(), each, row, column);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<CellPlace> find(String sheet, Table table, String row, String column) {
        for (int at = 0; at < table.columns().size(); at++) {
            Column each = table.columns().get(at);
            if ((each.group() + " " + each.heading()).strip().equals(column)) {
                int found = at;
                return row(table, row).map(place -> new CellPlace(sheet, table.name(), place, found));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> row(Table table, String words) {
        for (int row = 0; row < table.rows().size(); row++) {
            List<Value> naming = table.rows().get(row).values().subList(0, table.naming());
            if (naming.stream().anyMatch(value -> value.text().equals(words))) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
