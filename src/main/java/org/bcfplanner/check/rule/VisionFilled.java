package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;

/** C1: the grid of the vision says of every principle what will change and what difference that makes. */
final class VisionFilled implements Rule {
    private static final int CELLS = 3;

    @Override
    public String code() {
        return "C1";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.andAllOf(Tables.VISION.name());
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<VisionRow> rows =
                subject.plan().vision().stream().sorted(Ranked.order()).toList();
        List<Place.Cell> blank = new ArrayList<>();
        for (VisionRow row : rows) {
            addBlank(row, row.principle(), "principle", blank);
            addBlank(row, row.change(), "change", blank);
            addBlank(row, row.difference(), "difference", blank);
        }
        if (blank.isEmpty()) {
            return List.of();
        }
        long incomplete = blank.stream().map(Place.Cell::row).distinct().count();
        return List.of(Finding.of(
                        "C1",
                        subject.edition().demands().narrative().tables(),
                        Section.NARRATIVE,
                        blank.getFirst(),
                        "Vision: " + Words.count((int) incomplete, "row is", "rows are") + " not filled in",
                        Words.count(blank.size(), "cell is", "cells are") + " blank. Fill them in, or remove the rows.",
                        Figures.of(Figures.NEEDED, (long) rows.size() * CELLS)
                                .and(Figures.FILLED, (long) rows.size() * CELLS - blank.size()))
                .marking(blank));
    }

    private static void addBlank(VisionRow row, Text text, String component, List<Place.Cell> blank) {
        if (text.written().isBlank()) {
            blank.add(Place.Cell.of(Tables.VISION, row, component));
        }
    }
}
