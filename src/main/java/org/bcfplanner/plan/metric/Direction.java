package org.bcfplanner.plan.metric;

import java.util.Optional;
import org.bcfplanner.plan.chance.Better;

/** Which way a metric is meant to go. */
public enum Direction {
    NOT_STATED("Direction not stated"),
    HIGHER("Higher is better"),
    LOWER("Lower is better");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** Empty where it is not stated. */
    public Optional<Better> better() {
        return switch (this) {
            case NOT_STATED -> Optional.empty();
            case HIGHER -> Optional.of(Better.HIGHER);
            case LOWER -> Optional.of(Better.LOWER);
        };
    }
}
