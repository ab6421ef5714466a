package org.bcfplanner.plan.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/** A sum beside the one it is measured by. */
public record Comparison(Total one, Total measure) {

    /** Whether both are stated, and nothing of either is unknown. */
    public boolean isKnown() {
        return isKnown(one) && isKnown(measure);
    }

    /** Whether a sum is of something, and complete. */
    public static boolean isKnown(Total total) {
        return !total.isOfNothing() && !total.isIncomplete();
    }

    /** How many pence the one is above the other, negative where below; empty where either is not known. */
    public OptionalLong difference() {
        return isKnown() ? OptionalLong.of(one.pence() - measure.pence()) : OptionalLong.empty();
    }

    /** The difference in per cent of the measure, to one decimal; empty where not known, or measured by nothing. */
    public Optional<BigDecimal> percent() {
        return isKnown() && measure.pence() != 0
                ? Optional.of(BigDecimal.valueOf(one.pence() - measure.pence())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(Math.abs(measure.pence())), 1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** The size of the difference: {@code £862,000 (30.1%)}; empty where it is not known. */
    public String size() {
        if (difference().isEmpty()) {
            return "";
        }
        String pounds = MoneyFormat.pounds(Math.abs(difference().getAsLong()));
        return percent()
                .map(percent -> pounds + " (" + percent.abs().toPlainString() + "%)")
                .orElse(pounds);
    }
}
