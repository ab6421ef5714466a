package org.bcfplanner.ui.finance;

import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.ui.grid.Look;

/** How amounts and sums look in every table of the section. */
final class AmountLooks {
    static final String TBC_ICON = "bi-hourglass-split";
    static final String ERROR_ICON = "bi-x-octagon-fill";

    private AmountLooks() {}

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

    /** @param nothing what stands where there was nothing to add up */
    static Look total(Total total, Unit unit, String nothing) {
        if (total.isOfNothing()) {
            return Look.of(nothing).styled("faint");
        }
        boolean unknown = total.isIncomplete() && total.known() + total.nil() == 0;
        Look look = Look.of(unknown ? "Unknown" : MoneyFormat.bare(total.pence(), unit));
        return total.isIncomplete()
                ? look.withIcon(TBC_ICON).styled("strong", "incomplete").explained(Reading.incomplete(total))
                : look.styled("strong");
    }

    /** The title of a row of totals, with a mark that says what they could not count. */
    static Look title(String title, Iterable<Total> totals) {
        Total all = Total.NOTHING;
        for (Total total : totals) {
            all = all.plus(total);
        }
        Look look = Look.of(title).styled("strong");
        if (!all.isIncomplete()) {
            return look;
        }
        String left = all.tbc() == 0 ? "without unreadable" : all.unreadable() == 0 ? "without TBC" : "incomplete";
        return look.styled("strong", "incomplete").marked(left, TBC_ICON).explained(Reading.incomplete(all));
    }

    /**
     * What is above a value, or below it where negative.
     *
     * @param shortfall says a shortfall in words
     */
    static Look gap(long pence, Unit unit, String shortfall) {
        Look look = Look.of(MoneyFormat.bare(pence, unit));
        return pence < 0
                ? look.withIcon(ERROR_ICON).styled("strong", "wrong-text").explained(shortfall)
                : look.styled("strong");
    }
}
