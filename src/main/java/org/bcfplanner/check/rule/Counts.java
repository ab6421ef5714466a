package org.bcfplanner.check.rule;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.bcfplanner.plan.chance.Count;
import org.bcfplanner.plan.chance.Interval;
import org.bcfplanner.plan.metric.Formula;

/** Figures of metrics as sentences write them: {@code 21,090}, {@code 853.5}, {@code 180 ÷ 21,090 × 100,000}. */
final class Counts {
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.UK);

    private Counts() {}

    /** With all the decimals it has. */
    static String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", SYMBOLS);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** With its sign: {@code +45.5}. */
    static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }

    /** {@code 180 ÷ 21,090 × 100,000}. */
    static String ratio(BigDecimal numerator, BigDecimal denominator, Formula formula) {
        String ratio = number(numerator) + " ÷ " + number(denominator);
        return formula.multiplier().compareTo(BigDecimal.ONE) == 0
                ? ratio
                : ratio + " × " + number(formula.multiplier());
    }

    /** {@code 97 ÷ 108}. */
    static String ratio(Count count) {
        return number(count.events()) + " ÷ " + number(count.outOf());
    }

    /** {@code 733.4 to 987.8}; without an upper limit where there is none. */
    static String interval(Interval interval) {
        String low = decimal(interval.low());
        return Double.isInfinite(interval.high()) ? "from " + low : low + " to " + decimal(interval.high());
    }

    /** {@code p = 0.002}, {@code p < 0.001}. */
    static String probability(double p) {
        return p < 0.001 ? "p < 0.001" : String.format(Locale.UK, "p = %.3f", p);
    }

    private static String decimal(double number) {
        return String.format(Locale.UK, "%,.1f", number);
    }
}
