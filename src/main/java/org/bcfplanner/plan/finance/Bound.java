package org.bcfplanner.plan.finance;

/** Which end of the range of an investment line. */
public enum Bound {
    MIN,
    MAX
}
