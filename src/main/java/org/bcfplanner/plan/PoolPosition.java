package org.bcfplanner.plan;

import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Total;

/**
 * How the schemes of one year stand against the minimum of the pooled budget.
 *
 * @param minimum the minimum required value
 * @param least   the sum of the minimum of every line
 * @param most    the sum of the maximum of every line
 */
public record PoolPosition(FinancialYear fy, Total minimum, Total least, Total most) {

    /** Whether the minimum is reached by what is known. */
    public enum Standing {
        REACHED,
        /** Reached if lines come near their maximum. */
        WITHIN_RANGE,
        SHORT,
        /** The minimum is stated to be nothing: any plan reaches that. */
        NO_MINIMUM,
        /** The minimum is not known. */
        UNKNOWN
    }

    /** The position in the first year for which the plan states a minimum or has lines; empty if there is none. */
    public static Optional<PoolPosition> first(Plan plan) {
        return Stream.concat(
                        plan.pool().stream().map(PoolAmount::fy),
                        plan.lines().stream().map(Line::fy))
                .sorted()
                .findFirst()
                .map(fy -> of(plan, fy));
    }

    /** The position of a plan in one year, from its lines of spending and its pool. */
    public static PoolPosition of(Plan plan, FinancialYear fy) {
        Investment investment = Investment.of(plan.lines());
        return new PoolPosition(
                fy,
                Pool.total(plan.pool(), fy, PoolMeasure.MINIMUM),
                investment.total(fy, Kind.SPEND, Bound.MIN),
                investment.total(fy, Kind.SPEND, Bound.MAX));
    }

    /** Which case it is; {@link Standing#UNKNOWN} where the minimum is not known whole. */
    public Standing standing() {
        if (minimum.isOfNothing() || minimum.isIncomplete()) {
            return Standing.UNKNOWN;
        }
        if (minimum.pence() == 0) {
            return Standing.NO_MINIMUM;
        }
        if (least.pence() >= minimum.pence()) {
            return Standing.REACHED;
        }
        return most.pence() >= minimum.pence() ? Standing.WITHIN_RANGE : Standing.SHORT;
    }
}
