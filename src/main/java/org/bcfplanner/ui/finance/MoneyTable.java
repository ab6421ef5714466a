package org.bcfplanner.ui.finance;

import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.ui.grid.Selected;
import org.bcfplanner.ui.tables.PlanTable;

/** A table whose figures are amounts of money. */
interface MoneyTable<R> extends PlanTable<R> {
    /** The amount in a cell; blank where it holds none. */
    Amount amount(R row, String column);

    /** Count, sum, average, least and most of the selected figures, in words; empty where fewer than two are. */
    @Override
    default String statistics(Selected<R> selected) {
        return AmountStatistics.of(selected, this::amount);
    }
}
