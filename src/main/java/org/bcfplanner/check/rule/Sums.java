package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.PoolMeasure;

/** What the rules that compare the schemes' spend with a value of the pool have in common. */
final class Sums {
    static final Reads READS = Reads.NOTHING
            .andAllOf(Tables.POOL.name())
            .and(Tables.LINES.name(), "fy", "kind", "min", "max")
            .and(Reads.DETAILS, "shownIn");

    private Sums() {}

    /** One outcome for each year of the edition for which the plan states the value that spend is compared with. */
    static List<Outcome> byYear(
            String code, Subject subject, PoolMeasure measure, Function<Reconciliation, Outcome> compared) {
        List<Outcome> outcomes = new ArrayList<>();
        for (FinancialYear fy : subject.edition().years()) {
            Reconciliation year = subject.reconciliation(fy);
            if (!year.value(measure).isOfNothing()) {
                outcomes.add(year.knows(measure) ? compared.apply(year) : notEvaluable(code, subject, fy, measure));
            }
        }
        return outcomes;
    }

    static Figures figures(Reconciliation year, PoolMeasure measure) {
        String name = measure == PoolMeasure.MINIMUM ? "minimum_pence" : "pool_pence";
        return Figures.of("least_pence", year.least().pence())
                .and("most_pence", year.most().pence())
                .and(name, year.value(measure).pence())
                .and("gap_at_least_pence", year.gap(measure, Bound.MIN))
                .and("gap_at_most_pence", year.gap(measure, Bound.MAX));
    }

    private static Outcome notEvaluable(String code, Subject subject, FinancialYear fy, PoolMeasure measure) {
        Unknowns unknowns = Unknowns.of(subject, fy, List.of(measure));
        String value = measure == PoolMeasure.MINIMUM ? "minimum" : "pool";
        return Finding.notEvaluable(
                        code,
                        Section.FINANCE,
                        new Place.Totals(fy, Kind.SPEND),
                        fy + " spend cannot be compared with the " + value,
                        unknowns.sentence(),
                        unknowns.figures())
                .marking(unknowns.cells());
    }

    /** {@code 1 scheme is not counted.} with a space before it, or nothing. */
    static String withoutUnknown(Reconciliation year) {
        int unknown = year.unknown().size();
        return unknown == 0 ? "" : " " + Words.count(unknown, "scheme is", "schemes are") + " not counted.";
    }
}
