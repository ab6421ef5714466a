package org.bcfplanner.plan.strategy;

/** What is said of an indicator beside its values. */
public enum IndicatorField {
    CODE,
    INDICATOR,
    DEFINITION,
    DATA_SOURCE,
    TIMESCALE
}
