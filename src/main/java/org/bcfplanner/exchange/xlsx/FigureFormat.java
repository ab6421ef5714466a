package org.bcfplanner.exchange.xlsx;

import org.bcfplanner.report.Value;
import org.bcfplanner.report.Worked;

/** Formats of numbers that are no money. What is only to be seen stands in the format, so that the cell stays a number. */
final class FigureFormat {
    static final String WHOLE = "0";

    private FigureFormat() {}

    static String of(Value.Figure figure) {
        return decimals(figure.number().scale()) + words(figure.after());
    }

    static String of(Worked.Ratio ratio) {
        return decimals(ratio.decimals()) + words(ratio.after());
    }

    /** The words that were typed while the cell holds the number they mean, any other number as itself. */
    static String of(Value.Step step) {
        return step.typed().equals(String.valueOf(step.number()))
                ? WHOLE
                : "[=" + step.number() + "]" + words(step.typed()) + ";" + WHOLE;
    }

    /** {@code 3 risks – High}; an empty place says only what it is. */
    static String of(Worked.Counted counted) {
        String word = counted.word();
        return word.isEmpty()
                ? WHOLE
                : "[=0]" + words(word) + ";[=1]0" + words(" risk – " + word) + ";0" + words(" risks – " + word);
    }

    private static String decimals(int scale) {
        return scale <= 0 ? MoneyCell.WHOLE : MoneyCell.WHOLE + "." + "0".repeat(scale);
    }

    private static String words(String text) {
        return text.isEmpty() ? "" : "\"" + text.replace('"', '”') + "\"";
    }
}
