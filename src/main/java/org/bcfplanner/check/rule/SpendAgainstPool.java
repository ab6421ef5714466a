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

/** S2: in every year the schemes spend the pool: it lies between their minimum and their maximum. */
final class SpendAgainstPool implements Rule {
    @Override
    public String code() {
        return "S2";
    }

    @Override
    public Reads reads() {
        return Sums.READS;
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        return Sums.byYear(code(), subject, PoolMeasure.TOTAL, this::outcome);
    }

    private Outcome outcome(Reconciliation year) {
        long least = year.least().pence();
        long most = year.most().pence();
        long pool = year.pool().pence();
        long shortOfPool = year.gap(PoolMeasure.TOTAL, Bound.MAX);
        long atMinimum = year.gap(PoolMeasure.TOTAL, Bound.MIN);
        Figures figures = Sums.figures(year, PoolMeasure.TOTAL);
        Place place = new Place.Totals(year.fy(), Kind.SPEND);
        if (shortOfPool <= 0 && atMinimum >= 0) {
            return new Pass(
                    code(),
                    Section.FINANCE,
                    place,
                    year.fy() + " schemes spend the pool",
                    Words.money(pool) + " lies within " + Words.range(least, most) + ".",
                    figures);
        }
        return shortOfPool > 0
                ? finding(
                        place,
                        Words.money(shortOfPool) + " of the " + year.fy() + " pool has no scheme",
                        Words.money(atMinimum) + " if all lines are at minimum." + Sums.withoutUnknown(year),
                        figures)
                : finding(
                        place,
                        year.fy() + " schemes spend " + Words.money(-atMinimum) + " more than the pool",
                        "At least " + Words.money(least) + " is planned, and the pool is " + Words.money(pool) + ".",
                        figures);
    }

    private Outcome finding(Place place, String heading, String reason, Figures figures) {
        return Finding.of(code(), Severity.ERROR, Section.FINANCE, place, heading, reason, figures);
    }
}
