package org.bcfplanner.plan.finance;

import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;

/** All that is spent on health and care, by commissioner and year: a view worked out from the flat table. */
public final class TotalSpend {
    private final Rows<CommissionerSpend> spend;

    private TotalSpend(Rows<CommissionerSpend> spend) {
        this.spend = spend;
    }

    public static TotalSpend of(Rows<CommissionerSpend> spend) {
        return new TotalSpend(spend);
    }

    /** The amount at one crossing; blank where nothing was entered. */
    public Amount amount(Id<Commissioner> commissioner, FinancialYear fy) {
        return spend.find(CommissionerSpend.idOf(commissioner, fy))
                .map(CommissionerSpend::amount)
                .orElse(Amount.BLANK);
    }

    /** The sum over all commissioners. */
    public Total total(FinancialYear fy) {
        return Total.of(spend.stream()
                .filter(each -> each.fy().equals(fy))
                .map(CommissionerSpend::amount)
                .toList());
    }
}
