package org.bcfplanner.plan.metric;

import java.math.BigDecimal;

/** How a value is worked out, spelt out: {@code 180 ÷ 21,090 × 100,000}. */
public final class Ratio {
    private Ratio() {}

    /** The sum as somebody would write it, such as {@code 120 ÷ 4,000 × 100}. */
    public static String words(BigDecimal numerator, BigDecimal denominator, Formula formula) {
        String ratio = NumberWords.of(numerator) + " ÷ " + NumberWords.of(denominator);
        return formula.multiplier().compareTo(BigDecimal.ONE) == 0
                ? ratio
                : ratio + " × " + NumberWords.of(formula.multiplier());
    }
}
