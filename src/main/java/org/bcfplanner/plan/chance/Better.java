package org.bcfplanner.plan.chance;

/** Which way a figure improves. */
public enum Better {
    HIGHER,
    LOWER;

    /** Whether going from one figure to another is an improvement; staying the same is none. */
    public boolean isImprovement(double from, double to) {
        return this == HIGHER ? to > from : to < from;
    }
}
