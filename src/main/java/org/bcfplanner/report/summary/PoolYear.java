package org.bcfplanner.report.summary;

import static org.bcfplanner.plan.money.MoneyFormat.thousands;

import java.util.Comparator;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.report.picture.PictureKind;

/**
 * The schemes of a year against the pool and its minimum.
 *
 * @param words      the verdict in a few words: {@code £307k short of the minimum}
 * @param reading    the same with its figures, in sentences
 * @param unreadable the values of the pool that cannot be read, for which nothing can be worked out
 */
public record PoolYear(
        FinancialYear fy,
        Reconciliation sums,
        Verdict verdict,
        String words,
        String reading,
        List<PoolAmount> unreadable) {
    public PoolYear {
        unreadable = List.copyOf(unreadable);
    }

    /** Whether the schemes reach the minimum by what is known. */
    public enum Verdict {
        MET,
        /** Only if lines come near their maximum. */
        WITHIN_RANGE,
        SHORT,
        /** The minimum is not known, or nothing is spent yet. */
        UNKNOWN,
        /** Neither a pool nor spend is entered. */
        NOTHING
    }

    static PoolYear of(Plan plan, Edition edition, FinancialYear fy) {
        Reconciliation sums = Reconciliation.of(plan, fy);
        Verdict verdict = verdict(sums);
        return new PoolYear(
                fy,
                sums,
                verdict,
                words(verdict, sums),
                PictureKind.POOL.of(plan, edition, fy).reading(),
                plan.pool().stream()
                        .filter(part -> part.fy().equals(fy) && part.amount().isUnreadable())
                        .sorted(Comparator.comparing(PoolAmount::measure).thenComparing(Ranked.order()))
                        .toList());
    }

    private static Verdict verdict(Reconciliation sums) {
        boolean stated = !sums.minimum().isOfNothing() || !sums.pool().isOfNothing();
        if (!stated && !sums.hasSpend()) {
            return Verdict.NOTHING;
        }
        if (!sums.knows(PoolMeasure.MINIMUM) || !sums.hasSpend()) {
            return Verdict.UNKNOWN;
        }
        if (sums.gap(PoolMeasure.MINIMUM, Bound.MIN) <= 0) {
            return Verdict.MET;
        }
        return least(sums) <= 0 ? Verdict.WITHIN_RANGE : Verdict.SHORT;
    }

    /** What is missing if every line is at its maximum. */
    private static long least(Reconciliation sums) {
        long atMost = sums.gap(PoolMeasure.MINIMUM, Bound.MAX);
        return Math.min(atMost, sums.gap(PoolMeasure.MINIMUM, Bound.MIN));
    }

    private static String words(Verdict verdict, Reconciliation sums) {
        return switch (verdict) {
            case MET -> "Minimum met";
            case WITHIN_RANGE -> "Minimum met only at the maximum";
            case SHORT -> thousands(least(sums)) + " short of the minimum";
            case UNKNOWN -> "Cannot be worked out yet";
            case NOTHING -> "Nothing entered yet";
        };
    }
}
