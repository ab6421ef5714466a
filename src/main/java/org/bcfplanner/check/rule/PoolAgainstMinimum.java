package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Total;

/** P1: in every year the pooled budget is at least the minimum required. */
final class PoolAgainstMinimum implements Rule {
    @Override
    public String code() {
        return "P1";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.andAllOf(Tables.POOL.name()).and(Reads.DETAILS, "shownIn");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (FinancialYear fy : subject.edition().years()) {
            Total minimum = Pool.total(subject.plan().pool(), fy, PoolMeasure.MINIMUM);
            Total pool = Pool.total(subject.plan().pool(), fy, PoolMeasure.TOTAL);
            if (!minimum.isOfNothing() || !pool.isOfNothing()) {
                outcomes.add(outcome(subject, fy, minimum, pool));
            }
        }
        return outcomes;
    }

    private Outcome outcome(Subject subject, FinancialYear fy, Total minimum, Total pool) {
        Place place = new Place.PoolValue(fy, PoolMeasure.TOTAL);
        boolean knowsMinimum = !minimum.isOfNothing() && !minimum.isIncomplete();
        boolean reached = knowsMinimum && pool.pence() >= minimum.pence();
        if (!knowsMinimum || pool.isOfNothing() || (pool.isIncomplete() && !reached)) {
            Unknowns unknowns = Unknowns.of(subject, fy, List.of(PoolMeasure.values()));
            return Finding.notEvaluable(
                            code(),
                            Section.FINANCE,
                            place,
                            fy + " pool cannot be compared with its minimum",
                            unknowns.sentence(),
                            unknowns.figures())
                    .marking(unknowns.cells());
        }
        long difference = pool.pence() - minimum.pence();
        Figures figures = Figures.of("minimum_pence", minimum.pence())
                .and("pool_pence", pool.pence())
                .and("difference_pence", difference);
        String against = MoneyFormat.pounds(pool.pence()) + " against " + MoneyFormat.pounds(minimum.pence());
        String by = minimum.pence() == 0
                ? Words.signed(difference)
                : Words.signed(difference) + ", " + Words.percent(difference, Math.abs(minimum.pence()));
        return reached
                ? new Pass(
                        code(),
                        Section.FINANCE,
                        place,
                        fy + " pool reaches its minimum",
                        against + (pool.isIncomplete() ? " at least: " : ": ") + by + ".",
                        figures)
                : Finding.of(
                        code(),
                        Severity.ERROR,
                        Section.FINANCE,
                        place,
                        fy + " pool is below its minimum",
                        against + ": " + by + ".",
                        figures);
    }
}
