package org.bcfplanner.plan.strategy;

import java.util.Arrays;
import java.util.Optional;

/** Where an action stands, as its lead says. */
public enum ActionStatus {
    NOT_STATED(""),
    NOT_STARTED("Not started"),
    ON_TRACK("On track"),
    AT_RISK("At risk"),
    LATE("Late"),
    DONE("Done");

    private final String label;

    ActionStatus(String label) {
        this.label = label;
    }

    /** For people; empty where nothing is stated. */
    public String label() {
        return label;
    }

    /** The status of a label, whatever its case; a blank states nothing. */
    public static Optional<ActionStatus> labelled(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label.equalsIgnoreCase(label.strip()))
                .findFirst();
    }
}
