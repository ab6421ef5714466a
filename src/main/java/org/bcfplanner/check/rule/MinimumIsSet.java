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

/** P2: the minimum required is more than nothing. A minimum of zero lets every pool pass, and is usually a placeholder. */
final class MinimumIsSet implements Rule {
    @Override
    public String code() {
        return "P2";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.andAllOf(Tables.POOL.name());
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (FinancialYear fy : subject.edition().years()) {
            Total minimum = Pool.total(subject.plan().pool(), fy, PoolMeasure.MINIMUM);
            if (!minimum.isOfNothing() && !minimum.isIncomplete()) {
                outcomes.add(outcome(fy, minimum.pence()));
            }
        }
        return outcomes;
    }

    private Outcome outcome(FinancialYear fy, long minimum) {
        Place place = new Place.PoolValue(fy, PoolMeasure.MINIMUM);
        Figures figures = Figures.of("minimum_pence", minimum);
        return minimum > 0
                ? new Pass(
                        code(),
                        Section.FINANCE,
                        place,
                        fy + " minimum is set",
                        MoneyFormat.pounds(minimum) + ".",
                        figures)
                : Finding.of(
                        code(),
                        Severity.WARNING,
                        Section.FINANCE,
                        place,
                        fy + " minimum is " + MoneyFormat.pounds(minimum),
                        "Any pool reaches that. Enter the minimum that was published for the board.",
                        figures);
    }
}
