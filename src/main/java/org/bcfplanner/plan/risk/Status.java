package org.bcfplanner.plan.risk;

/** Where a risk stands. */
public enum Status {
    OPEN("Open"),
    /** It can no longer happen, or has happened. */
    CLOSED("Closed"),
    /** Nothing more is done about it. */
    ACCEPTED("Accepted"),
    /** Another risk has taken it up. */
    MERGED("Merged");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** Whether somebody still has to look after it. */
    public boolean isLive() {
        return this == OPEN || this == ACCEPTED;
    }
}
