package org.bcfplanner.plan.finance;

/** Which of the two values of the pooled budget, as section 1a of the first edition's Part 1 asks for them. */
public enum PoolMeasure {
    /** The minimum required value. */
    MINIMUM,
    /** The total value, proposed or agreed. */
    TOTAL
}
