package org.bcfplanner.check.rule;

import java.util.List;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.finance.Line;

/** S1: the minimum of a line is no more than its maximum. */
final class RangesOfLines implements RowRule<Line> {
    @Override
    public String code() {
        return "S1";
    }

    @Override
    public Table<Line> table() {
        return Tables.LINES;
    }

    @Override
    public List<Outcome> of(Line line, Subject subject) {
        if (line.min().counted().isEmpty() || line.max().counted().isEmpty()) {
            return List.of();
        }
        long min = line.min().counted().getAsLong();
        long max = line.max().counted().getAsLong();
        if (min <= max) {
            return List.of();
        }
        Place.Cell least = Place.Cell.of(table(), line, "min");
        Place.Cell most = Place.Cell.of(table(), line, "max");
        Repair swap = new Repair(
                "Swap to " + Words.range(max, min),
                List.of(new Repair.Put(least, line.max()), new Repair.Put(most, line.min())));
        return List.of(Finding.of(
                        code(),
                        Severity.ERROR,
                        Section.FINANCE,
                        least,
                        "Minimum is above maximum",
                        Words.money(min) + " is more than " + Words.money(max) + ".",
                        Figures.of("min_pence", min).and("max_pence", max))
                .marking(List.of(least, most))
                .repairedBy(List.of(swap)));
    }
}
