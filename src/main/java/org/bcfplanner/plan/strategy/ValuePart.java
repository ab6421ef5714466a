package org.bcfplanner.plan.strategy;

/** What is typed into a cell of the outcome framework. */
public enum ValuePart {
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    /** The months or the year the value is of, where the value does not say it. */
    PERIOD
}
