package org.bcfplanner.plan.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures of metrics as they are printed: thousands grouped, decimals as they are. */
public final class NumberWords {
    private NumberWords() {}

    /** With the decimals it has: {@code 22,600}, {@code 853.5}. */
    public static String of(BigDecimal number) {
        return String.format(Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** Rounded to so many decimals; {@code no limit} for what has none. */
    public static String of(double number, int decimals) {
        return Double.isInfinite(number) || Double.isNaN(number)
                ? "no limit"
                : of(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Without its sign. */
    public static String size(BigDecimal number) {
        return of(number.abs());
    }
}
