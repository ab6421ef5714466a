package org.bcfplanner.ui.finance;

import org.bcfplanner.plan.finance.YearOnYear;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.ui.grid.Look;

/** How the rows around the lines look in the table of investment lines. */
final class LinesLooks {
    private LinesLooks() {}

    static Look figure(LinesRow row, int index) {
        return switch (row) {
            case LinesRow.OfTheme theme -> AmountLooks.total(theme.totals().get(index), theme.unit(), "");
            case LinesRow.OfScheme scheme -> AmountLooks.amount(scheme.amounts().get(index), scheme.unit());
            case LinesRow.OfTotals totals -> AmountLooks.total(totals.totals().get(index), totals.unit(), "–");
            case LinesRow.OfPool pool -> pool(pool, index);
            case LinesRow.OfGap gap -> gap(gap.gaps().get(index), gap.unit());
        };
    }

    /** How a figure changes from the column of one year to that of the next; empty where either is blank. */
    static Look change(LinesRow row, int before, int after) {
        return switch (row) {
            case LinesRow.OfTheme theme ->
                change(new YearOnYear(theme.totals().get(before), theme.totals().get(after)))
                        .styled("strong");
            case LinesRow.OfScheme scheme -> change(yearOnYear(scheme, before, after));
            case LinesRow.OfTotals totals ->
                change(new YearOnYear(
                                totals.totals().get(before), totals.totals().get(after)))
                        .styled("strong");
            case LinesRow.OfPool ignored -> Look.EMPTY;
            case LinesRow.OfGap ignored -> Look.EMPTY;
        };
    }

    private static YearOnYear yearOnYear(LinesRow.OfScheme scheme, int before, int after) {
        Amount one = scheme.amounts().get(before);
        return YearOnYear.of(one, scheme.amounts().get(after));
    }

    private static Look change(YearOnYear change) {
        String words = change.words();
        return words.isEmpty() || change.pence().isPresent()
                ? Look.of(words)
                : Look.of("Unknown").styled("faint").explained("The change is " + words);
    }

    private static Look pool(LinesRow.OfPool pool, int index) {
        Total total = pool.totals().get(index);
        if (total.unreadable() > 0) {
            return Look.of(pool.raws().get(index))
                    .withIcon(AmountLooks.ERROR_ICON)
                    .styled("wrong-text")
                    .explained("This is not an amount. It is kept exactly as typed");
        }
        return total.isOfNothing() ? Look.EMPTY : Look.of(MoneyFormat.bare(total.pence(), pool.unit()));
    }

    private static Look gap(LinesRow.Gap gap, Unit unit) {
        return switch (gap.state()) {
            case NONE -> Look.EMPTY;
            case UNKNOWN -> Look.of("Unknown").styled("faint");
            case KNOWN ->
                AmountLooks.gap(
                        gap.pence(),
                        unit,
                        "The schemes fall short of the minimum by " + MoneyFormat.pounds(-gap.pence()));
        };
    }
}
