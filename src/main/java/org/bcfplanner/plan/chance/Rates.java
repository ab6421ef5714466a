package org.bcfplanner.plan.chance;

import static org.bcfplanner.plan.chance.Tails.Z;

/** Events in a population, which follow a Poisson distribution: nobody knows how many there might have been. */
final class Rates {
    /** Below so many events exact methods take the place of approximations, as the APHO tools have it. */
    static final long FEW = 10;

    private Rates() {}

    /**
     * The interval of a rate per person: Byar's approximation, and below {@value #FEW} events the exact one.
     *
     * <p>Breslow NE, Day NE. Statistical methods in cancer research, volume II: The design and analysis of cohort
     * studies. Lyon: IARC, 1987; page 69. Recommended so by: Eayres D. Commonly used public health statistics and
     * their confidence intervals. APHO Technical Briefing 3, 2008, with its tool as of 2018.
     */
    static Interval interval(Count count) {
        double events = count.events();
        Interval interval = events < FEW ? Tails.poisson(events) : byar(events);
        return interval.times(1.0 / count.outOf());
    }

    /**
     * The ratio of two rates. From {@value #FEW} events on in both: the logarithm of the ratio is taken as normal, its
     * variance being the sum of the reciprocals of both counts (Rothman KJ. Epidemiology: an introduction. Oxford
     * University Press, 2002; chapter 7). With fewer in either: the exact test, by which the second count has a
     * binomial distribution given the sum of both (Przyborowski J, Wilenski H. Homogeneity of results in testing
     * samples from Poisson series. Biometrika 1940; 31: 313–323), its two-sided probability twice that of the smaller
     * tail (Fay MP. Two-sided exact tests and matching confidence intervals for discrete data. R Journal 2010; 2:
     * 53–58).
     */
    static Difference compare(Count first, Count second) {
        return Math.min(first.events(), second.events()) < FEW ? exact(first, second) : normal(first, second);
    }

    private static Interval byar(double events) {
        double above = events + 1;
        return new Interval(
                events * cube(1 - 1 / (9 * events) - Z / (3 * Math.sqrt(events))),
                above * cube(1 - 1 / (9 * above) + Z / (3 * Math.sqrt(above))));
    }

    private static Difference normal(Count first, Count second) {
        double ratio = second.rate() / first.rate();
        double error = Math.sqrt(1.0 / first.events() + 1.0 / second.events());
        Interval interval = new Interval(ratio * Math.exp(-Z * error), ratio * Math.exp(Z * error));
        return new Difference(ratio, interval, Tails.beyond(Math.log(ratio) / error), false);
    }

    private static Difference exact(Count first, Count second) {
        double events = second.events();
        double all = first.events() + events;
        if (all == 0) {
            return new Difference(1, new Interval(0, Double.POSITIVE_INFINITY), 1, false);
        }
        double share = second.outOf() / ((double) first.outOf() + second.outOf());
        double fewer = Tails.atMost(events, all, share);
        double more = 1 - Tails.atMost(events - 1, all, share);
        Interval shares = Tails.binomial(events, all);
        double people = (double) first.outOf() / second.outOf();
        return new Difference(
                odds(events / all) * people,
                new Interval(odds(shares.low()) * people, odds(shares.high()) * people),
                Math.min(1, 2 * Math.min(fewer, more)),
                false);
    }

    private static double odds(double share) {
        return share == 1 ? Double.POSITIVE_INFINITY : share / (1 - share);
    }

    private static double cube(double figure) {
        return figure * figure * figure;
    }
}
