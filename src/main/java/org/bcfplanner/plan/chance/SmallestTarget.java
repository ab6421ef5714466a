package org.bcfplanner.plan.chance;

import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/** The least ambitious target that would be beyond chance. */
public final class SmallestTarget {
    private SmallestTarget() {}

    /**
     * How many events among {@code outOf} people it takes; empty where the cohort is so small that no target would do.
     */
    public static OptionalLong of(Measure measure, Count baseline, long outOf, Better better) {
        LongPredicate beyond =
                events -> measure.compare(baseline, new Count(events, outOf)).isBeyondChance();
        double same = baseline.rate() * outOf;
        return better == Better.LOWER
                ? downFrom((long) Math.floor(same), beyond)
                : upFrom((long) Math.ceil(same), most(measure, baseline, outOf), beyond);
    }

    /** Rates change their method below {@link Rates#FEW} events, so each side of it is searched by itself. */
    private static OptionalLong downFrom(long start, LongPredicate beyond) {
        OptionalLong many = nearest(start - Rates.FEW + 1, step -> start - step, beyond);
        long few = Math.min(start, Rates.FEW - 1);
        return many.isPresent() ? many : nearest(few + 1, step -> few - step, beyond);
    }

    private static OptionalLong upFrom(long start, long most, LongPredicate beyond) {
        long few = Math.min(most, Rates.FEW - 1);
        OptionalLong first = nearest(few - start + 1, step -> start + step, beyond);
        long many = Math.max(start, Rates.FEW);
        return first.isPresent() ? first : nearest(most - many + 1, step -> many + step, beyond);
    }

    /** So many that a rate is beyond chance in any case, if it can be; of a proportion, everybody. */
    private static long most(Measure measure, Count baseline, long outOf) {
        double ratio = (double) outOf / baseline.outOf();
        return measure == Measure.PROPORTION
                ? outOf
                : Math.min(Count.MOST, (long) (16 * (baseline.events() + 1) * ratio) + 1_000);
    }

    /** The first of so many steps that is beyond chance, given that all after it are too. */
    private static OptionalLong nearest(long steps, LongUnaryOperator eventsAt, LongPredicate beyond) {
        if (steps <= 0 || !beyond.test(eventsAt.applyAsLong(steps - 1))) {
            return OptionalLong.empty();
        }
        long within = -1;
        long past = steps - 1;
        while (past - within > 1) {
            long middle = within + (past - within) / 2;
            if (beyond.test(eventsAt.applyAsLong(middle))) {
                past = middle;
            } else {
                within = middle;
            }
        }
        return OptionalLong.of(eventsAt.applyAsLong(past));
    }
}
