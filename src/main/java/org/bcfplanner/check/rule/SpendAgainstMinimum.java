package org.bcfplanner.check.rule;

import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.PoolMeasure;

/** S3: in every year the schemes spend at least the minimum; a warning where that takes more than their own minimum. */
final class SpendAgainstMinimum implements Rule {
    @Override
    public String code() {
        return "S3";
    }

    @Override
    public Reads reads() {
        return Sums.READS;
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        return Sums.byYear(code(), subject, PoolMeasure.MINIMUM, this::outcome);
    }

    private Outcome outcome(Reconciliation year) {
        long gapAtMost = year.gap(PoolMeasure.MINIMUM, Bound.MAX);
        long gapAtLeast = year.gap(PoolMeasure.MINIMUM, Bound.MIN);
        String minimum = Words.money(year.minimum().pence());
        Figures figures = Sums.figures(year, PoolMeasure.MINIMUM);
        Place place = new Place.Totals(year.fy(), Kind.SPEND);
        if (gapAtLeast <= 0) {
            return new Pass(
                    code(),
                    Section.FINANCE,
                    place,
                    year.fy() + " lines reach the minimum",
                    Words.money(year.least().pence()) + " of " + minimum + ".",
                    figures);
        }
        if (gapAtMost <= 0) {
            return Finding.of(
                    code(),
                    Severity.WARNING,
                    Section.FINANCE,
                    place,
                    year.fy() + " lines reach the minimum only near their maximum",
                    Words.range(year.least().pence(), year.most().pence()) + " of " + minimum + ", "
                            + Words.money(gapAtLeast) + " short if all are at minimum.",
                    figures);
        }
        return Finding.of(
                code(),
                Severity.ERROR,
                Section.FINANCE,
                place,
                year.fy() + " lines miss the minimum",
                "Up to " + Words.money(year.most().pence()) + " of " + minimum + ", " + Words.money(gapAtMost)
                        + " short; " + Words.money(gapAtLeast) + " if all are at minimum." + Sums.withoutUnknown(year),
                figures);
    }
}
