package org.bcfplanner.plan.chance;

/**
 * A 95% confidence interval.
 *
 * @param low  the lower limit
 * @param high the upper limit; infinite where there is none
 */
public record Interval(double low, double high) {

    /** The interval in another unit: per 100, per 100,000. */
    public Interval times(double multiplier) {
        return new Interval(low * multiplier, high * multiplier);
    }

    /** Whether a figure lies in it; its ends do. */
    public boolean contains(double figure) {
        return low <= figure && figure <= high;
    }
}
