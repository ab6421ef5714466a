package org.bcfplanner.plan.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.bcfplanner.plan.chance.Count;

/**
 * All counts that become a printed pair when numerator and denominator are rounded to the nearest 5, as published
 * figures are to protect people, while the published value comes from the counts before. So 95 of 110 may have been 97
 * of 108. A figure that is no multiple of 5 was not rounded, and stands for itself alone.
 *
 * @param printed numerator and denominator as they stand in the plan
 */
public record RoundingBox(Count printed) {
    private static final long STEP = 5;
    private static final long REACH = STEP / 2;

    /** The pairs whose value, to the decimals of {@code stated}, is the stated one; those nearest to the printed first. */
    public List<Count> explaining(BigDecimal stated, Formula formula) {
        List<Count> found = new ArrayList<>();
        for (Count count : counts()) {
            boolean gives = value(count, formula, stated.scale()).compareTo(stated) == 0;
            if (gives) {
                found.add(count);
            }
        }
        found.sort(Comparator.comparingLong(this::distance));
        return found;
    }

    /** The least value that the box can give. */
    public BigDecimal least(Formula formula, int decimals) {
        return counts().stream()
                .map(count -> value(count, formula, decimals))
                .reduce(BigDecimal::min)
                .orElseThrow();
    }

    /** The greatest value that the box can give. */
    public BigDecimal greatest(Formula formula, int decimals) {
        return counts().stream()
                .map(count -> value(count, formula, decimals))
                .reduce(BigDecimal::max)
                .orElseThrow();
    }

    /** The pairs of the box. Where the printed events do not exceed the people, no other pair's do. */
    private List<Count> counts() {
        boolean within = printed.events() <= printed.outOf();
        List<Count> counts = new ArrayList<>();
        for (long outOf : around(printed.outOf(), 1)) {
            for (long events : around(printed.events(), 0)) {
                if (!within || events <= outOf) {
                    counts.add(new Count(events, outOf));
                }
            }
        }
        return counts;
    }

    private static long[] around(long figure, long least) {
        boolean rounded = figure % STEP == 0;
        return rounded
                ? LongStream.rangeClosed(Math.max(least, figure - REACH), Math.min(Count.MOST, figure + REACH))
                        .toArray()
                : new long[] {figure};
    }

    private static BigDecimal value(Count count, Formula formula, int decimals) {
        return formula.value(BigDecimal.valueOf(count.events()), BigDecimal.valueOf(count.outOf()), decimals)
                .orElseThrow();
    }

    private long distance(Count count) {
        return Math.abs(count.events() - printed.events()) + Math.abs(count.outOf() - printed.outOf());
    }
}
