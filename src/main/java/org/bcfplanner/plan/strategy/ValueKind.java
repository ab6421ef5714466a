package org.bcfplanner.plan.strategy;

/** What the value of an indicator for a year is. */
public enum ValueKind {
    /** Where it starts from. */
    BASELINE,
    /** What is planned for a year between baseline and target. */
    TRAJECTORY,
    /** Where it is to be in the end. */
    TARGET,
    /** What came about. */
    ACTUAL
}
