package org.bcfplanner.plan.finance;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;

/**
 * One part of a value of the pooled budget. A value of a single part has no label.
 *
 * @param label what the part is, as printed: {@code BCF}; empty for a value that is not divided
 */
public record PoolAmount(
        Id<PoolAmount> id, FinancialYear fy, PoolMeasure measure, Rank position, String label, Amount amount)
        implements Ranked<PoolAmount> {
    public PoolAmount {
        requireNonNull(id);
        requireNonNull(fy);
        requireNonNull(measure);
        requireNonNull(position);
        requireNonNull(label);
        requireNonNull(amount);
    }

    /** The id of a value that is not divided: two people who fill the same empty cell have filled one. */
    public static Id<PoolAmount> idOf(FinancialYear fy, PoolMeasure measure) {
        return Id.derivedFrom("pool", fy, measure);
    }

    /** A value that is not divided. */
    public static PoolAmount undivided(FinancialYear fy, PoolMeasure measure, Amount amount) {
        return new PoolAmount(idOf(fy, measure), fy, measure, Rank.first(), "", amount);
    }

    @Override
    public PoolAmount withPosition(Rank place) {
        return new PoolAmount(id, fy, measure, place, label, amount);
    }

    public PoolAmount withLabel(String changed) {
        return new PoolAmount(id, fy, measure, position, changed, amount);
    }

    public PoolAmount withAmount(Amount changed) {
        return new PoolAmount(id, fy, measure, position, label, changed);
    }
}
