package org.bcfplanner.exchange.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.bcfplanner.report.Block;
import org.bcfplanner.report.CellPlace;
import org.bcfplanner.report.SheetReport;
import org.bcfplanner.report.Table;
import org.bcfplanner.report.WorkbookReport;

/** Where on its sheet each table comes to stand, known before anything is written, so that cells can lead to others. */
final class Places {
    private final Map<String, Integer> firstRows = new HashMap<>();

    Places(WorkbookReport report) {
        for (SheetReport sheet : report.sheets()) {
            int next = 0;
            for (Block block : sheet.blocks()) {
                if (block instanceof Table table) {
                    firstRows.put(key(sheet.name(), table.name()), next + headings(table));
                }
                next += rows(block);
            }
        }
    }

    /**
     * How a cell is called.
     *
     * @param shown within its sheet, with the sheet's name before it for people: {@code Finance - Summary C7}
     * @param full  for the workbook: {@code 'Finance - Summary'!C7}
     */
    record Reference(String shown, String full) {}

    /** The cell's reference; empty where the workbook has no such table. */
    Optional<Reference> reference(CellPlace place) {
        Integer first = firstRows.get(key(place.sheet(), place.table()));
        return first == null ? Optional.empty() : Optional.of(reference(place, first + place.row()));
    }

    private static Reference reference(CellPlace place, int row) {
        String within = new CellReference(row, place.column()).formatAsString();
        String full = new CellReference(place.sheet(), row, place.column(), false, false).formatAsString();
        return new Reference(place.sheet() + " " + within, full);
    }

    /** How many rows a block takes. */
    static int rows(Block block) {
        return switch (block) {
            case Block.Title ignored -> 1;
            case Block.Heading ignored -> 1;
            case Block.Note ignored -> 1;
            case Block.TextBox ignored -> 2;
            case Block.Gap() -> 1;
            case Table table -> headings(table) + table.rows().size();
        };
    }

    static int headings(Table table) {
        return table.isGrouped() ? 2 : 1;
    }

    private static String key(String sheet, String table) {
        return sheet + "\n" + table;
    }
}
