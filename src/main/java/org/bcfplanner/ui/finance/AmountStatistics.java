package org.bcfplanner.ui.finance;

import java.util.function.BiFunction;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Selected;

/** What the status bar says of selected amounts. */
final class AmountStatistics {
    private AmountStatistics() {}

    /** Count, sum, average, least and most, and what they leave out; empty where fewer than two cells are selected. */
    static <R> String of(Selected<R> selected, BiFunction<R, String, Amount> amounts) {
        return ofTotals(selected, (row, column) -> Total.NOTHING.plus(amounts.apply(row, column)));
    }

    /** The same of cells that hold sums; each cell counts once. */
    static <R> String ofTotals(Selected<R> selected, BiFunction<R, String, Total> totals) {
        Total total = Total.NOTHING;
        int counted = 0;
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (Row<R> row : selected.rows()) {
            for (Column<R> column : selected.columns()) {
                Total each = totals.apply(row.value(), column.id());
                total = total.plus(each);
                if (each.known() + each.nil() > 0) {
                    counted++;
                    least = Math.min(least, each.pence());
                    most = Math.max(most, each.pence());
                }
            }
        }
        if (selected.cells() < 2 || counted == 0) {
            return "";
        }
        String left = Reading.incomplete(total);
        return "%d cells · sum %s · average %s · min %s · max %s%s"
                .formatted(
                        selected.cells(),
                        MoneyFormat.pounds(total.pence()),
                        MoneyFormat.pounds(Math.round((double) total.pence() / counted / 100) * 100),
                        MoneyFormat.pounds(least),
                        MoneyFormat.pounds(most),
                        left.isEmpty() ? "" : " · " + left);
    }
}
