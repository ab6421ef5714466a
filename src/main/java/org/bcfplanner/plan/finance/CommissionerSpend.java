package org.bcfplanner.plan.finance;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;

/**
 * What one commissioner spends on health and care in one financial year, whether through the pooled budget or not. Its
 * id is made from commissioner and year, which therefore never change.
 */
public record CommissionerSpend(
        Id<CommissionerSpend> id, Id<Commissioner> commissioner, FinancialYear fy, Amount amount)
        implements Keyed<CommissionerSpend> {
    public CommissionerSpend {
        requireNonNull(id);
        requireNonNull(commissioner);
        requireNonNull(fy);
        requireNonNull(amount);
    }

    public static CommissionerSpend of(Id<Commissioner> commissioner, FinancialYear fy, Amount amount) {
        return new CommissionerSpend(idOf(commissioner, fy), commissioner, fy, amount);
    }

    /** The id of the one amount there can be for these two. */
    public static Id<CommissionerSpend> idOf(Id<Commissioner> commissioner, FinancialYear fy) {
        return Id.derivedFrom("commissioner_spend", commissioner, fy);
    }

    @Override
    public Id<CommissionerSpend> ownId() {
        return idOf(commissioner, fy);
    }
}
