package org.bcfplanner.plan.chance;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Erf;

/** Tails of the distributions that intervals and tests rest on, each side holding 2.5%. */
final class Tails {
    /** The 97.5% point of the standard normal distribution. */
    static final double Z = 1.959963984540054;

    private static final double SIDE = 0.025;

    private Tails() {}

    /** The probability of a standard normal value at least this far from zero, either way. */
    static double beyond(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }

    /**
     * The exact interval of a Poisson count, by the chi-squared distribution.
     *
     * <p>Garwood F. Fiducial limits for the Poisson distribution. Biometrika 1936; 28: 437–442.
     */
    static Interval poisson(double events) {
        double low = events == 0 ? 0 : chiSquared(SIDE, 2 * events) / 2;
        return new Interval(low, chiSquared(1 - SIDE, 2 * events + 2) / 2);
    }

    /**
     * The exact interval of a proportion.
     *
     * <p>Clopper CJ, Pearson ES. The use of confidence or fiducial limits illustrated in the case of the binomial.
     * Biometrika 1934; 26: 404–413.
     */
    static Interval binomial(double events, double outOf) {
        double low = events == 0 ? 0 : beta(SIDE, events, outOf - events + 1);
        double high = events == outOf ? 1 : beta(1 - SIDE, events + 1, outOf - events);
        return new Interval(low, high);
    }

    /** The probability of so many events or fewer among so many, each with a probability of its own. */
    static double atMost(double events, double outOf, double probability) {
        if (events < 0) {
            return 0;
        }
        return events >= outOf ? 1 : Beta.regularizedBeta(1 - probability, outOf - events, events + 1);
    }

    private static double chiSquared(double share, double degrees) {
        return new ChiSquaredDistribution(degrees).inverseCumulativeProbability(share);
    }

    private static double beta(double share, double alpha, double beta) {
        return new BetaDistribution(alpha, beta).inverseCumulativeProbability(share);
    }
}
