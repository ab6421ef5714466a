package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bcfplanner.edition.Part1Words;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Table;

/** The grid of principles, what will change and what difference that makes. */
final class VisionTable {
    private VisionTable() {}

    static List<Block> of(Frame frame) {
        if (frame.plan().vision().isEmpty()) {
            return List.of();
        }
        Part1Words.Vision words = frame.words().vision();
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(Table.Row.Kind.HEADING, words.columns()));
        List<VisionRow> vision =
                frame.plan().vision().stream().sorted(Ranked.order()).toList();
        for (VisionRow each : vision) {
            rows.add(Table.Row.data(
                    Table.Cell.of(each.principle()), Table.Cell.of(each.change()), Table.Cell.of(each.difference())));
        }
        return List.of(
                new Table(words.caption(), Collections.nCopies(words.columns().size(), Table.Column.words(1)), rows));
    }
}
