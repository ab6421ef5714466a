package org.bcfplanner.report.part1;

import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;

/** Amounts in the words of a document: never a figure for what is not known, and with all that was said beside it. */
final class MoneyWords {
    private MoneyWords() {}

    /** {@code circa £16,884,000}, {@code £1,002,000 (need to review)}, {@code TBC}; empty for a blank. */
    static String of(Amount amount) {
        return switch (amount.meaning()) {
            case Meaning.Known known ->
                (amount.estimate() ? "circa " : "") + MoneyFormat.pounds(known.pence()) + remarks(amount);
            case Meaning.Blank() -> "";
            case Meaning.Unreadable() -> amount.raw().strip();
            case Meaning.Nil(), Meaning.Tbc(), Meaning.NotApplicable() ->
                amount.raw().matches("(?s).*[1-9].*")
                        ? amount.raw().strip()
                        : amount.shownIn(Unit.POUNDS) + remarks(amount);
        };
    }

    private static String remarks(Amount amount) {
        return (amount.remark().isBlank() ? "" : " (" + amount.remark().strip() + ")")
                + (amount.footnote().isBlank() ? "" : " (" + amount.footnote() + ")");
    }

    /** A sum in pounds, and what it could not count. */
    static String of(Total total) {
        String excluded = total.isIncomplete() ? " (excludes " + excluded(total) + ")" : "";
        return total.isOfNothing() ? "" : MoneyFormat.pounds(total.pence()) + excluded;
    }

    /** A sum as a bare number of a unit; empty where there was nothing to add up. */
    static String of(Total total, Unit unit) {
        return total.isOfNothing() ? "" : MoneyFormat.bare(total.pence(), unit);
    }

    /** What a sum could not count: {@code 1 TBC, 2 unreadable}; empty where it counts everything. */
    static String excluded(Total total) {
        String tbc = total.tbc() > 0 ? total.tbc() + " TBC" : "";
        String unreadable = total.unreadable() > 0 ? total.unreadable() + " unreadable" : "";
        return tbc + (tbc.isEmpty() || unreadable.isEmpty() ? "" : ", ") + unreadable;
    }
}
