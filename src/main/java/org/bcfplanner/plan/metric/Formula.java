package org.bcfplanner.plan.metric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a value is worked out: numerator divided by denominator, times a multiplier.
 *
 * @param multiplier above zero: 100 for per cent, 100,000 for a rate per 100,000
 */
public record Formula(BigDecimal multiplier) {
    private static final MathContext EXACTLY = new MathContext(30, RoundingMode.HALF_UP);

    public Formula {
        if (multiplier.signum() <= 0) {
            throw new IllegalArgumentException("A multiplier is above zero, not " + multiplier);
        }
    }

    /** The value before rounding, to 30 digits; empty where the denominator is not above zero. */
    public Optional<BigDecimal> exact(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() > 0
                ? Optional.of(numerator.multiply(multiplier).divide(denominator, EXACTLY))
                : Optional.empty();
    }

    /** The value to so many decimals, halves rounded up; empty where the denominator is not above zero. */
    public Optional<BigDecimal> value(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return denominator.signum() > 0
                ? Optional.of(numerator.multiply(multiplier).divide(denominator, decimals, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** The whole numerator that comes nearest to a value, where value and denominator are given. */
    public Optional<BigDecimal> numerator(BigDecimal value, BigDecimal denominator) {
        return denominator.signum() > 0
                ? Optional.of(value.multiply(denominator).divide(multiplier, 0, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** The whole denominator that comes nearest to a value, where value and numerator are given; empty for a value of 0. */
    public Optional<BigDecimal> denominator(BigDecimal value, BigDecimal numerator) {
        return value.signum() > 0
                ? Optional.of(numerator.multiply(multiplier).divide(value, 0, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
