package org.bcfplanner.plan.risk;

/** Where a risk is going since it was last looked at. */
public enum Travel {
    NOT_STATED("Not stated"),
    UP("Up"),
    LEVEL("Level"),
    DOWN("Down");

    private final String label;

    Travel(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
