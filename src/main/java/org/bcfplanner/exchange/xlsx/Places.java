package org.bcfplanner.exchange.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.bcfplanner.report.Block;
import org.bcfplanner.report.CellPlace;
import org.bcfplanner.report.SheetReport;
import org.bcfplanner.report.Table;
import org.bcfplanner.report.WorkbookReport;

/** Where on its sheet each block comes to stand, known before anything is written, so that cells can lead to others. */
final class Places {
    private final Map<String, Integer> firstRows = new HashMap<>();

    Places(WorkbookReport report) {
        for (SheetReport sheet : report.sheets()) {
            int next = 0;
            for (int i = 0; i < sheet.blocks().size(); i++) {
                Block block = sheet.blocks().get(i);
                firstRows.put(key(sheet.name(), i), next + above(block));
                next += rows(block);
            }
        }
    }

    /** How the cells are called: {@code 'Finance - Summary'!C7}; empty where the workbook has no such block. */
    Optional<String> reference(CellPlace place) {
        Integer first = firstRows.get(key(place.sheet(), place.block()));
        return first == null ? Optional.empty() : Optional.of(reference(place, first));
    }

    private static String reference(CellPlace place, int first) {
        CellReference from =
                cell(place, first + place.rows().first(), place.columns().first());
        CellReference to =
                cell(place, first + place.rows().last(), place.columns().last());
        return from.equals(to)
                ? from.formatAsString()
                : new AreaReference(from, to, SpreadsheetVersion.EXCEL2007).formatAsString();
    }

    private static CellReference cell(CellPlace place, int row, int column) {
        return new CellReference(place.sheet(), row, column, false, false);
    }

    /** How many rows of a block stand above what it shows. */
    private static int above(Block block) {
        return switch (block) {
            case Table table -> headings(table);
            case Block.TextBox ignored -> 1;
            case Block.Title ignored -> 0;
            case Block.Heading ignored -> 0;
            case Block.Note ignored -> 0;
            case Block.Statement ignored -> 0;
            case Block.Gap() -> 0;
        };
    }

    /** How many rows a block takes. */
    static int rows(Block block) {
        return switch (block) {
            case Block.Title ignored -> 1;
            case Block.Heading ignored -> 1;
            case Block.Note ignored -> 1;
            case Block.Statement ignored -> 1;
            case Block.TextBox ignored -> 2;
            case Block.Gap() -> 1;
            case Table table -> headings(table) + table.rows().size();
        };
    }

    static int headings(Table table) {
        return table.isGrouped() ? 2 : 1;
    }

    private static String key(String sheet, int block) {
        return sheet + "\n" + block;
    }
}
