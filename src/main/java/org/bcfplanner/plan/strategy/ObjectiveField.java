package org.bcfplanner.plan.strategy;

/** What is said of an objective in one line each. */
public enum ObjectiveField {
    CODE,
    HEADING,
    TITLE,
    LEAD,
    PERIOD
}
