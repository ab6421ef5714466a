package org.bcfplanner.plan.strategy;

/** The columns that an action plan may have. */
public enum ActionField {
    REFERENCE,
    ACTION,
    OUTCOME,
    LEAD,
    DELIVERY,
    STATUS,
    /** The latest entry; see {@link ActionProgress}. */
    PROGRESS,
    /** The link to the outcome framework, in words. */
    LINK,
    STRATEGIES
}
