package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.ui.grid.Row;

/** The totals of the rows that are shown, beside the minimum of the pool. */
final class LinesFoot implements Function<List<Row<LinesRow>>, List<Row<LinesRow>>> {
    private final Plan plan;
    private final List<MoneyColumn> columns;
    private final Unit unit;
    private final int allRows;

    /** @param allRows how many rows there are when none is left out */
    LinesFoot(Plan plan, List<MoneyColumn> columns, int allRows) {
        this.plan = plan;
        this.columns = columns;
        this.allRows = allRows;
        this.unit = plan.details().shownIn();
    }

    @Override
    public List<Row<LinesRow>> apply(List<Row<LinesRow>> shown) {
        List<Total> totals = shown.size() == allRows ? ofSubtotals(shown) : LinesLayout.totals(shown, columns.size());
        List<Total> minimums = columns.stream().map(this::minimum).toList();
        return List.of(
                foot("totals", new LinesRow.OfTotals(totalsTitle(shown), totals, unit)),
                foot("minimum", new LinesRow.OfPool("Minimum pool", minimums, raws(), unit)),
                foot("gap", new LinesRow.OfGap("Above (below) the minimum", gaps(totals, minimums), unit)));
    }

    /** The same as the sum of the lines, where none is left out. */
    private List<Total> ofSubtotals(List<Row<LinesRow>> rows) {
        Total[] totals = new Total[columns.size()];
        Arrays.fill(totals, Total.NOTHING);
        for (Row<LinesRow> row : rows) {
            if (row.value() instanceof LinesRow.OfTheme theme) {
                for (int i = 0; i < totals.length; i++) {
                    totals[i] = totals[i].plus(theme.totals().get(i));
                }
            }
        }
        return List.of(totals);
    }

    private String totalsTitle(List<Row<LinesRow>> shown) {
        int schemes = plan.schemes().size();
        List<LinesRow.OfScheme> lines = shown.size() == allRows ? List.of() : lines(shown);
        long found = lines.stream().map(LinesRow.OfScheme::scheme).distinct().count();
        return shown.size() < allRows && found < schemes
                ? "Total of the " + lines.size() + (lines.size() == 1 ? " row" : " rows") + " shown"
                : "Total of " + schemes + (schemes == 1 ? " scheme" : " schemes");
    }

    private static List<LinesRow.OfScheme> lines(List<Row<LinesRow>> rows) {
        return rows.stream()
                .map(Row::value)
                .filter(LinesRow.OfScheme.class::isInstance)
                .map(LinesRow.OfScheme.class::cast)
                .toList();
    }

    private static Row<LinesRow> foot(String id, LinesRow value) {
        return new Row<>(id, Row.Kind.TOTAL, value);
    }

    private Total minimum(MoneyColumn column) {
        return column.kind() == Kind.SPEND ? Pool.total(plan.pool(), column.fy(), PoolMeasure.MINIMUM) : Total.NOTHING;
    }

    private List<String> raws() {
        return columns.stream()
                .map(column -> column.kind() != Kind.SPEND
                        ? ""
                        : Pool.parts(plan.pool(), column.fy(), PoolMeasure.MINIMUM).stream()
                                .map(PoolAmount::amount)
                                .filter(Amount::isUnreadable)
                                .map(Amount::raw)
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    private static List<LinesRow.Gap> gaps(List<Total> totals, List<Total> minimums) {
        List<LinesRow.Gap> gaps = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            Total minimum = minimums.get(i);
            if (minimum.isOfNothing()) {
                gaps.add(new LinesRow.Gap(0, LinesRow.Gap.State.NONE));
            } else if (minimum.isIncomplete()) {
                gaps.add(new LinesRow.Gap(0, LinesRow.Gap.State.UNKNOWN));
            } else {
                gaps.add(new LinesRow.Gap(totals.get(i).pence() - minimum.pence(), LinesRow.Gap.State.KNOWN));
            }
        }
        return gaps;
    }
}
