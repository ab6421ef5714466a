package org.bcfplanner.plan.metric;

/** The lines of a metric's block in the table. */
public enum Part {
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    /** The months that the figures are for. */
    PERIOD,
    /** The definition and population that the figures rest on. */
    BASIS
}
