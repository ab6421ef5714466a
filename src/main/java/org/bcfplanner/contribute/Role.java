package org.bcfplanner.contribute;

/** The part somebody plays in a plan. */
public enum Role {
    COMMISSIONER("Commissioner"),
    FINANCE("Finance"),
    RISK_OWNER("Risk owner"),
    REVIEWER("Reviewer");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** As it is written on a screen. */
    public String label() {
        return label;
    }
}
