package org.bcfplanner.plan.risk;

/** Where a risk stands. */
public enum Status {
    OPEN,
    /** It can no longer happen, or has happened. */
    CLOSED,
    /** Nothing more is done about it. */
    ACCEPTED,
    /** Another risk has taken it up. */
    MERGED;

    /** Whether somebody still has to look after it. */
    public boolean isLive() {
        return this == OPEN || this == ACCEPTED;
    }
}
