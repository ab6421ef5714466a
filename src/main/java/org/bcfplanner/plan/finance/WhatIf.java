package org.bcfplanner.plan.finance;

import static org.bcfplanner.plan.money.MoneyFormat.pounds;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.bcfplanner.plan.money.Comparison;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.table.Rows;

/**
 * What the schemes of a year would come to if all of them stood at the same place between their minimum and their
 * maximum. Only asks; nothing of it is stored.
 *
 * @param least the sum at the minimum
 * @param most  the sum at the maximum
 */
public record WhatIf(FinancialYear fy, Total least, Total most) {

    /** Where between minimum and maximum a value is met. */
    public sealed interface Answer {
        /** Already at the minimum, with so many pence to spare. */
        record AtMinimum(long spare) implements Answer {}

        /** At this place, above 0 and at most 1. */
        record Between(double fraction) implements Answer {}

        /** Not even at the maximum, by so many pence. */
        record NotAtMaximum(long gap) implements Answer {}

        /** The value, or the spend, is not stated or is not known. */
        record Unknown() implements Answer {}
    }

    /** What would be spent at the least and at the most of a kind in a year. */
    public static WhatIf of(Rows<Line> lines, FinancialYear fy, Kind kind) {
        Investment investment = Investment.of(lines);
        return new WhatIf(fy, investment.total(fy, kind, Bound.MIN), investment.total(fy, kind, Bound.MAX));
    }

    /**
     * The pence that are known at a place: exactly the two sums at 0 and 1, to the nearest penny between. Anything
     * outside 0 to 1, or not a number, stands for the nearer end.
     */
    public long total(double fraction) {
        if (!(fraction > 0)) {
            return least.pence();
        }
        if (fraction >= 1) {
            return most.pence();
        }
        return BigDecimal.valueOf(most.pence())
                .subtract(BigDecimal.valueOf(least.pence()))
                .multiply(new BigDecimal(fraction))
                .add(BigDecimal.valueOf(least.pence()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The lowest place at which what is known reaches a value. */
    public Answer meets(Total value) {
        if (!Comparison.isKnown(value) || (least.isOfNothing() && most.isOfNothing())) {
            return new Answer.Unknown();
        }
        if (least.pence() >= value.pence()) {
            return new Answer.AtMinimum(least.pence() - value.pence());
        }
        if (most.pence() < value.pence()) {
            return new Answer.NotAtMaximum(value.pence() - most.pence());
        }
        return new Answer.Between(BigDecimal.valueOf(value.pence() - least.pence())
                .divide(BigDecimal.valueOf(most.pence() - least.pence()), MathContext.DECIMAL64)
                .doubleValue());
    }

    /** The answer as a sentence about {@code what}, such as {@code the minimum}. */
    public String words(String what, Total value) {
        String left =
                Reading.incomplete(most.tbc() + most.unreadable() < least.tbc() + least.unreadable() ? least : most);
        String tail = left.isEmpty() ? "." : "; this " + left + ".";
        return switch (meets(value)) {
            case Answer.AtMinimum at ->
                "In " + fy + " the schemes meet " + what + " of " + pounds(value.pence())
                        + " already at their minimum, with " + pounds(at.spare()) + " to spare" + tail;
            case Answer.Between at ->
                "In " + fy + " the schemes meet " + what + " of " + pounds(value.pence()) + " from "
                        + percent(at.fraction()) + " of the way between minimum and maximum" + tail;
            case Answer.NotAtMaximum at ->
                "In " + fy + " the schemes do not meet " + what + " of " + pounds(value.pence())
                        + " even at their maximum: " + pounds(at.gap()) + " short" + tail;
            case Answer.Unknown() ->
                "In " + fy + " it cannot be told where the schemes meet " + what + ": "
                        + (Comparison.isKnown(value)
                                ? "no spend is entered."
                                : value.isOfNothing() ? "it is not stated." : "it " + Reading.incomplete(value) + ".");
        };
    }

    /** Rounded up, so that the place named is one at which the value is met. */
    private static String percent(double fraction) {
        return new BigDecimal(fraction)
                        .movePointRight(2)
                        .setScale(1, RoundingMode.UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
