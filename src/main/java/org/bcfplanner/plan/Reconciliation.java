package org.bcfplanner.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.LineSums;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;

/**
 * How the spend of the schemes in one year stands against the pooled budget and its minimum, with what is unknown
 * carried as a range.
 *
 * @param minimum the minimum required value
 * @param pool    the total value, proposed or agreed
 * @param least   the sum of the minimum of every line
 * @param most    the sum of the maximum of every line
 * @param unknown the schemes of which an amount is TBC or cannot be read, each once; in no sum
 */
public record Reconciliation(
        FinancialYear fy, Total minimum, Total pool, Total least, Total most, List<Id<Scheme>> unknown) {
    public Reconciliation {
        requireNonNull(fy);
        requireNonNull(minimum);
        requireNonNull(pool);
        requireNonNull(least);
        requireNonNull(most);
        unknown = List.copyOf(unknown);
    }

    /** An amount between two others, in pence; {@code least} is never above {@code most}. */
    public record Range(long least, long most) {
        /** Both ends, the smaller first, and nothing below zero. */
        static Range of(long one, long other) {
            return new Range(Math.max(0, Math.min(one, other)), Math.max(0, Math.max(one, other)));
        }
    }

    /** The sums of one year, worked out from the lines of the plan. */
    public static Reconciliation of(Plan plan, FinancialYear fy) {
        return of(plan, fy, LineSums.of(plan.lines()));
    }

    /**
     * The same from sums that are there already.
     *
     * @param sums of the plan's lines
     */
    public static Reconciliation of(Plan plan, FinancialYear fy, LineSums sums) {
        return new Reconciliation(
                fy,
                Pool.total(plan.pool(), fy, PoolMeasure.MINIMUM),
                Pool.total(plan.pool(), fy, PoolMeasure.TOTAL),
                sums.total(fy, Kind.SPEND, Bound.MIN),
                sums.total(fy, Kind.SPEND, Bound.MAX),
                sums.unknown(fy, Kind.SPEND).stream()
                        .map(Line::scheme)
                        .distinct()
                        .toList());
    }

    /** What the pool says of a measure. */
    public Total value(PoolMeasure measure) {
        return measure == PoolMeasure.MINIMUM ? minimum : pool;
    }

    /** Whether a value is given and nothing of it is unknown. */
    public boolean knows(PoolMeasure measure) {
        return !value(measure).isOfNothing() && !value(measure).isIncomplete();
    }

    /** Whether the schemes state any spend at all. */
    public boolean hasSpend() {
        return !least.isOfNothing() || !most.isOfNothing();
    }

    /** How far the known spend is below a value, in pence: less than zero where it is above. */
    public long gap(PoolMeasure measure, Bound bound) {
        return value(measure).pence() - (bound == Bound.MIN ? least : most).pence();
    }

    /**
     * What the unknown amounts would have to come to for the schemes to reach a value: the first figure if all other
     * lines are at their maximum, the second if at their minimum. Empty where the value is not known.
     */
    public Optional<Range> missing(PoolMeasure measure) {
        return knows(measure)
                ? Optional.of(Range.of(gap(measure, Bound.MAX), gap(measure, Bound.MIN)))
                : Optional.empty();
    }
}
