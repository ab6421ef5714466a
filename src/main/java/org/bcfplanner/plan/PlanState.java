package org.bcfplanner.plan;

/** How far the people who make a plan say it has come. Nothing is locked by it. */
public enum PlanState {
    DRAFT("Draft"),
    IN_REVIEW("In review"),
    AGREED("Agreed"),
    SUBMITTED("Submitted");

    private final String label;

    PlanState(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
