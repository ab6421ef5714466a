package org.bcfplanner.plan.finance;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;

/**
 * An amount that a document states a second time for a scheme, in another place. Kept so that the two can be compared
 * (rule S6); never added to any sum.
 *
 * @param place where it is stated, in words
 */
public record StatedAmount(
        Id<StatedAmount> id, Id<Scheme> scheme, FinancialYear fy, Kind kind, Bound bound, String place, Amount amount)
        implements Entity<StatedAmount> {
    public StatedAmount {
        requireNonNull(id);
        requireNonNull(scheme);
        requireNonNull(fy);
        requireNonNull(kind);
        requireNonNull(bound);
        requireNonNull(place);
        requireNonNull(amount);
    }
}
