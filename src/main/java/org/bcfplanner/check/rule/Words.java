package org.bcfplanner.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.plan.money.MoneyFormat;

/** Figures and names as the sentences of findings write them. */
final class Words {
    private static final int NAMED = 3;

    private Words() {}

    /** {@code £2,555k} where that is exact, {@code £2,555,500} otherwise. */
    static String money(long pence) {
        return pence != 0 && pence % 100_000 == 0 ? MoneyFormat.thousands(pence) : MoneyFormat.pounds(pence);
    }

    /** With its sign: {@code +£862,000}. */
    static String signed(long pence) {
        return (pence > 0 ? "+" : "") + MoneyFormat.pounds(pence);
    }

    /** How much a part is of the whole, with its sign and one decimal: {@code +30.1%}. */
    static String percent(long part, long whole) {
        BigDecimal percent = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return (percent.signum() > 0 ? "+" : "") + String.format(Locale.UK, "%,.1f%%", percent);
    }

    /** {@code £196k–£381k}, or one figure where both ends are the same. */
    static String range(long least, long most) {
        return least == most ? money(least) : money(least) + "–" + money(most);
    }

    /** {@code 1 scheme}, {@code 10 schemes}. */
    static String count(int number, String one, String many) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : many);
    }

    /** {@code A, B and C}; of many the first few, {@code and 7 more}. Names that are empty are said to be so. */
    static String list(List<String> names) {
        List<String> said = new ArrayList<>();
        for (String name : names.subList(0, names.size() <= NAMED + 1 ? names.size() : NAMED)) {
            said.add(name.isBlank() ? "(without a name)" : shortened(name));
        }
        if (said.size() < names.size()) {
            said.add(String.format(Locale.UK, "%,d more", names.size() - said.size()));
        }
        return joined(said, "and");
    }

    /** {@code A, B or C}. */
    static String either(List<String> texts) {
        return joined(texts, "or");
    }

    /** On one line and of a length that a sentence can hold. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 57)).stripTrailing() + "…";
    }

    /** A name, or what stands in for it where there is none. */
    static String name(String name, String instead) {
        return name.isBlank() ? instead : shortened(name);
    }

    private static String joined(List<String> texts, String word) {
        return texts.size() < 2
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, texts.size() - 1)) + " " + word + " " + texts.getLast();
    }
}
