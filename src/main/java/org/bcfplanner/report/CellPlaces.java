package org.bcfplanner.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which cells of a workbook show which values of the plan. A value that several sheets show is at the first. */
public final class CellPlaces {
    private final Map<Source, CellPlace> cells = new HashMap<>();
    private final Map<Source, CellPlace> results = new HashMap<>();
    private final Map<Source, CellPlace> entries = new HashMap<>();

    private CellPlaces() {}

    /** Where the cells of these sheets come to stand. */
    public static CellPlaces of(List<SheetReport> sheets) {
        CellPlaces places = new CellPlaces();
        for (SheetReport sheet : sheets) {
            for (int block = 0; block < sheet.blocks().size(); block++) {
                places.add(sheet.name(), block, sheet.blocks().get(block));
            }
        }
        return places;
    }

    /** The cells to which a target leads; empty where the workbook shows none of it. */
    public Optional<CellPlace> find(Target target) {
        return target.sources().stream()
                .flatMap(source -> find(source, target.reach()).stream())
                .findFirst();
    }

    private Optional<CellPlace> find(Source source, Target.Reach reach) {
        List<Map<Source, CellPlace>> order = switch (reach) {
            case VALUE -> List.of(results, cells, entries);
            case ENTRIES -> List.of(cells, entries, results);
        };
        return order.stream()
                .filter(each -> each.containsKey(source))
                .map(each -> each.get(source))
                .findFirst();
    }

    private void add(String sheet, int block, Block content) {
        switch (content) {
            case Block.TextBox box -> cells.putIfAbsent(box.source(), CellPlace.of(sheet, block, 0, 0));
            case Block.Statement said -> cells.putIfAbsent(said.source(), CellPlace.of(sheet, block, 0, 0));
            case Table table -> {
                for (int row = 0; row < table.rows().size(); row++) {
                    add(sheet, block, row, table.rows().get(row));
                }
            }
            case Block.Title ignored -> {}
            case Block.Heading ignored -> {}
            case Block.Note ignored -> {}
            case Block.Gap() -> {}
        }
    }

    private void add(String sheet, int block, int at, Row row) {
        for (Row.Origin origin : row.origins()) {
            CellPlace place = CellPlace.of(sheet, block, at, origin.column());
            Source source = origin.source();
            switch (row.kind()) {
                case SUBTOTAL, TOTAL, REFERENCE, COMMENT -> results.merge(source, place, CellPlace::and);
                case DATA, HEADING -> {
                    if (source.isOfOneRow()) {
                        cells.putIfAbsent(source, place);
                    }
                    entries.merge(source.ofAll(), place, CellPlace::and);
                }
            }
        }
    }
}
