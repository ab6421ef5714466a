package org.bcfplanner.plan.risk;

/** What a column of a risk register may hold (data dictionary, section 4). */
public enum RiskField {
    NUMBER("number"),
    RISK("risk"),
    CAUSE("cause"),
    CONSEQUENCE("consequence"),
    PROBABILITY("rating"),
    IMPACT("rating"),
    /** Probability times impact, or the one rating of a single scale. */
    SCORE("rating"),
    BAND("rating"),
    CONTROLS("controls"),
    FURTHER_ACTIONS("furtherActions"),
    OWNER("owner"),
    FINANCIAL_IMPACT("financialImpact"),
    BORNE_BY("borneBy"),
    RESIDUAL("residual"),
    TARGET("target"),
    RAISED("raised"),
    REVIEW("review"),
    TRAVEL("travel"),
    STATUS("status"),
    /** The schemes a risk bears on: rows of their own, {@link RiskLink}. */
    SCHEMES("schemes");

    private final String component;

    RiskField(String component) {
        this.component = component;
    }

    /** The component by which places name it: one of {@link Risk}, but for the schemes. */
    public String component() {
        return component;
    }
}
