package org.bcfplanner.plan.risk;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;

/**
 * A heading of the register under which risks stand.
 *
 * @param name as printed, such as {@code STRATEGIC}
 */
public record RiskCategory(Id<RiskCategory> id, Rank position, String name) implements Ranked<RiskCategory> {
    public RiskCategory {
        requireNonNull(id);
        requireNonNull(position);
        requireNonNull(name);
    }

    public RiskCategory withName(String changed) {
        return new RiskCategory(id, position, changed);
    }

    @Override
    public RiskCategory withPosition(Rank place) {
        return new RiskCategory(id, place, name);
    }
}
