package org.bcfplanner.plan.board;

/** Who may read a report. */
public enum Access {
    NOT_STATED(""),
    PUBLIC("Public"),
    /** Kept from the public for a reason that the law knows. */
    EXEMPT("Exempt");

    private final String label;

    Access(String label) {
        this.label = label;
    }

    /** For people; empty where nothing is stated. */
    public String label() {
        return label;
    }
}
