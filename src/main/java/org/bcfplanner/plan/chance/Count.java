package org.bcfplanner.plan.chance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Events counted among people, such as 180 admissions among 21,090 residents.
 *
 * @param events not negative
 * @param outOf  the number of people, above zero
 */
public record Count(long events, long outOf) {
    /** No count is above this; it is what the templates take as a number. */
    public static final long MOST = 1_000_000_000;

    public Count {
        if (events < 0 || outOf <= 0 || events > MOST || outOf > MOST) {
            throw new IllegalArgumentException(events + " events among " + outOf + " people is no count");
        }
    }

    /** A count of these two figures; empty where they are no whole numbers, or none that can be a count. */
    public static Optional<Count> of(BigDecimal events, BigDecimal outOf) {
        return isWhole(events) && isWhole(outOf) && outOf.signum() > 0
                ? Optional.of(new Count(events.longValueExact(), outOf.longValueExact()))
                : Optional.empty();
    }

    /** Events per person. */
    public double rate() {
        return (double) events / outOf;
    }

    private static boolean isWhole(BigDecimal figure) {
        return figure.signum() >= 0
                && figure.compareTo(BigDecimal.valueOf(MOST)) <= 0
                && figure.stripTrailingZeros().scale() <= 0;
    }
}
