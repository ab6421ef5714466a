package org.bcfplanner.plan.metric;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The third of value, numerator and denominator, worked out of the other two. It is offered and never put in unasked:
 * numerators and denominators are the whole numbers that come nearest.
 *
 * @param part  that is blank
 * @param value what it would be
 * @param words how it is worked out: {@code 180 ÷ 21,090 × 100,000 = 853.5}
 */
public record Offer(Part part, BigDecimal value, String words) {

    /** Empty unless exactly one of the three is blank and the others are known, with something to divide by. */
    public static Optional<Offer> of(Definition definition, MetricFigure figure) {
        return definition.hasCounts()
                ? definition.formula().flatMap(formula -> of(formula, figure, definition.decimals()))
                : Optional.empty();
    }

    private static Optional<Offer> of(Formula formula, MetricFigure figure, int decimals) {
        Optional<BigDecimal> value = figure.stated().number();
        Optional<BigDecimal> top = figure.numerator().number();
        Optional<BigDecimal> bottom = figure.denominator().number();
        if (figure.stated().isBlank() && top.isPresent() && bottom.isPresent()) {
            return formula.value(top.get(), bottom.get(), decimals)
                    .map(found -> new Offer(
                            Part.VALUE,
                            found,
                            Ratio.words(top.get(), bottom.get(), formula) + " = " + NumberWords.of(found)));
        }
        if (figure.numerator().isBlank() && value.isPresent() && bottom.isPresent()) {
            return formula.numerator(value.get(), bottom.get())
                    .map(found -> new Offer(Part.NUMERATOR, found, near(value.get(), "of " + words(bottom), found)));
        }
        if (figure.denominator().isBlank() && value.isPresent() && top.isPresent()) {
            return formula.denominator(value.get(), top.get())
                    .map(found -> new Offer(Part.DENOMINATOR, found, near(value.get(), "with " + words(top), found)));
        }
        return Optional.empty();
    }

    private static String near(BigDecimal value, String known, BigDecimal found) {
        return NumberWords.of(value) + " " + known + " is nearest to " + NumberWords.of(found);
    }

    private static String words(Optional<BigDecimal> number) {
        return number.map(NumberWords::of).orElse("");
    }

    /** What is typed when it is taken: {@code 853.5}. */
    public String typed() {
        return NumberWords.of(value);
    }
}
