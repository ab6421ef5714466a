package org.bcfplanner.ui.finance;

import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.ui.grid.Look;

/** How figures look in the table of investment lines. */
final class LinesLooks {
    static final String TBC_ICON = "bi-hourglass-split";
    static final String ERROR_ICON = "bi-x-octagon-fill";

    private LinesLooks() {}

    static Look figure(LinesRow row, int index) {
        return switch (row) {
            case LinesRow.OfTheme theme -> total(theme.totals().get(index), theme.unit(), "");
            case LinesRow.OfScheme scheme -> amount(scheme.amounts().get(index), scheme.unit());
            case LinesRow.OfTotals totals -> total(totals.totals().get(index), totals.unit(), "–");
            case LinesRow.OfPool pool -> pool(pool, index);
            case LinesRow.OfGap gap -> gap(gap.gaps().get(index), gap.unit());
        };
    }

    /** The title of the totals, with a mark that says what they could not count. */
    static Look title(LinesRow.OfTotals totals) {
        Look look = Look.of(totals.title()).styled("strong");
        Total all = totals.totals().stream().reduce(Total.NOTHING, Total::plus);
        if (!all.isIncomplete()) {
            return look;
        }
        String left = all.tbc() == 0 ? "without unreadable" : all.unreadable() == 0 ? "without TBC" : "incomplete";
        return look.styled("strong", "incomplete").marked(left, TBC_ICON).explained(Reading.incomplete(all));
    }

    static Look amount(Amount amount, Unit unit) {
        Look look = Look.of(amount.shownIn(unit));
        Look marked = switch (amount.meaning()) {
            case Meaning.Tbc() -> look.styled("tbc").withIcon(TBC_ICON).explained("To be confirmed: not counted");
            case Meaning.Nil(), Meaning.NotApplicable() -> look.styled("faint");
            case Meaning.Unreadable() ->
                look.styled("wrong").withIcon(ERROR_ICON).explained("This is not an amount and is not counted");
            case Meaning.Known known -> look;
            case Meaning.Blank() -> look;
        };
        return amount.remark().isEmpty()
                ? marked
                : marked.withIcon("bi-chat-left-text").explained(amount.remark());
    }

    private static Look total(Total total, Unit unit, String nothing) {
        if (total.isOfNothing()) {
            return Look.of(nothing).styled("faint");
        }
        Look look = Look.of(MoneyFormat.bare(total.pence(), unit));
        return total.isIncomplete()
                ? look.withIcon(TBC_ICON).styled("strong", "incomplete").explained(Reading.incomplete(total))
                : look.styled("strong");
    }

    private static Look pool(LinesRow.OfPool pool, int index) {
        Total total = pool.totals().get(index);
        if (total.unreadable() > 0) {
            return Look.of(pool.raws().get(index))
                    .withIcon(ERROR_ICON)
                    .styled("wrong-text")
                    .explained("This is not an amount. It is kept exactly as typed");
        }
        return total.isOfNothing() ? Look.EMPTY : Look.of(MoneyFormat.bare(total.pence(), pool.unit()));
    }

    private static Look gap(LinesRow.Gap gap, Unit unit) {
        return switch (gap.state()) {
            case NONE -> Look.EMPTY;
            case UNKNOWN -> Look.of("Unknown").styled("faint");
            case KNOWN -> {
                Look look = Look.of(MoneyFormat.bare(gap.pence(), unit));
                yield gap.pence() < 0
                        ? look.withIcon(ERROR_ICON)
                                .styled("strong", "wrong-text")
                                .explained(
                                        "The schemes fall short of the minimum by " + MoneyFormat.pounds(-gap.pence()))
                        : look.styled("strong");
            }
        };
    }
}
