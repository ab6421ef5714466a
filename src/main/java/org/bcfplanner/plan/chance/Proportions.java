package org.bcfplanner.plan.chance;

import static org.bcfplanner.plan.chance.Tails.Z;

/** Shares of a whole: of so many people, so many. Events never exceed the people they are counted among. */
final class Proportions {
    /** Expected counts below this make the normal approximation doubtful (Cochran WG, Biometrics 1954; 10: 417–451). */
    private static final double FEW = 5;

    private Proportions() {}

    /**
     * The interval of a proportion, by the score of Wilson.
     *
     * <p>Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat Assoc 1927; 22:
     * 209–212. Preferred for proportions by: Eayres D. Commonly used public health statistics and their confidence
     * intervals. APHO Technical Briefing 3, 2008.
     */
    static Interval interval(Count count) {
        double n = count.outOf();
        double events = count.events();
        double middle = 2 * events + Z * Z;
        double spread = Z * Math.sqrt(Z * Z + 4 * events * (1 - events / n));
        double whole = 2 * (n + Z * Z);
        double low = count.events() == 0 ? 0 : (middle - spread) / whole;
        double high = count.events() == count.outOf() ? 1 : (middle + spread) / whole;
        return new Interval(low, high);
    }

    /**
     * The difference of two proportions. The probability is that of the z test with a pooled proportion (Altman DG.
     * Practical statistics for medical research. London: Chapman and Hall, 1991; section 10.3); the interval is the
     * hybrid score interval (Newcombe RG. Interval estimation for the difference between independent proportions.
     * Stat Med 1998; 17: 873–890, method 10).
     */
    static Difference compare(Count first, Count second) {
        double pooled = ((double) first.events() + second.events()) / ((double) first.outOf() + second.outOf());
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / first.outOf() + 1.0 / second.outOf()));
        double difference = second.rate() - first.rate();
        double p = error == 0 ? 1 : Tails.beyond(difference / error);
        return new Difference(difference, hybrid(first, second), p, isRough(first, second, pooled));
    }

    private static Interval hybrid(Count first, Count second) {
        Interval one = interval(first);
        Interval two = interval(second);
        double difference = second.rate() - first.rate();
        return new Interval(
                difference - Math.hypot(second.rate() - two.low(), one.high() - first.rate()),
                difference + Math.hypot(two.high() - second.rate(), first.rate() - one.low()));
    }

    private static boolean isRough(Count first, Count second, double pooled) {
        return Math.min(first.outOf(), second.outOf()) * Math.min(pooled, 1 - pooled) < FEW;
    }
}
