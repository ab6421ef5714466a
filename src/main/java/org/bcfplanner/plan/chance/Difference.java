package org.bcfplanner.plan.chance;

/**
 * Two counts compared.
 *
 * @param estimate of proportions, the second less the first; of rates, the second divided by the first
 * @param interval of the estimate
 * @param p        the two-sided probability of a difference at least as large if nothing but chance were at work
 * @param rough    whether the counts are too small for the approximation used to be good
 */
public record Difference(double estimate, Interval interval, double p, boolean rough) {
    /** What is less probable than this is called beyond chance. */
    public static final double SIGNIFICANCE = 0.05;

    /** Whether it is larger than chance would explain. */
    public boolean isBeyondChance() {
        return p < SIGNIFICANCE;
    }
}
