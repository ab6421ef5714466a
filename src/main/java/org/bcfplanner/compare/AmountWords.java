package org.bcfplanner.compare;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.MoneyFormat;

/** An amount in words with all that was typed into it: {@code £16,884,000, an estimate}. */
final class AmountWords {
    private AmountWords() {}

    /** Empty for a blank. */
    static String of(Amount amount) {
        List<String> said = new ArrayList<>(List.of(meant(amount)));
        if (amount.estimate()) {
            said.add("an estimate");
        }
        if (!amount.remark().isBlank() && !amount.isTbc()) {
            said.add(amount.remark().strip());
        }
        if (!amount.footnote().isBlank()) {
            said.add("footnote " + amount.footnote());
        }
        return String.join(", ", said);
    }

    /** The same with the letters that were typed, for two that differ in those alone. */
    static String typed(Amount amount) {
        return amount.raw().isBlank() ? of(amount) : of(amount) + ", typed “" + amount.raw() + "”";
    }

    private static String meant(Amount amount) {
        return switch (amount.meaning()) {
            case Meaning.Known known -> MoneyFormat.pounds(known.pence());
            case Meaning.Nil() -> "Nil";
            case Meaning.Tbc() ->
                amount.raw().strip().equalsIgnoreCase("TBC") || amount.raw().isBlank()
                        ? "TBC"
                        : "TBC, typed “" + amount.raw().strip() + "”";
            case Meaning.NotApplicable() -> "N/A";
            case Meaning.Blank() -> "";
            case Meaning.Unreadable() -> "“" + amount.raw() + "”, which cannot be read";
        };
    }
}
