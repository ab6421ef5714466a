package org.bcfplanner.plan.risk;

/** What a column of a risk register may hold (data dictionary, section 4). */
public enum RiskField {
    NUMBER,
    RISK,
    CAUSE,
    CONSEQUENCE,
    PROBABILITY,
    IMPACT,
    /** Probability times impact, or the one rating of a single scale. */
    SCORE,
    BAND,
    CONTROLS,
    FURTHER_ACTIONS,
    OWNER,
    FINANCIAL_IMPACT,
    BORNE_BY,
    RESIDUAL,
    TARGET,
    RAISED,
    REVIEW,
    TRAVEL,
    STATUS,
    SCHEMES
}
