package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that is to be reached.
 *
 * @param what         is to be reached, as printed: {@code Collocated}; empty where it is the action itself
 * @param alternatives when, at least one; several where the words leave it open
 */
public record Milestone(String what, List<TimeSpan> alternatives) {
    public Milestone {
        requireNonNull(what);
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("A milestone without a time");
        }
    }

    /** The earliest day it may be reached. */
    public LocalDate earliest() {
        return alternatives.stream()
                .map(TimeSpan::first)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The day by which it is reached at the latest: of alternatives, the last of all. */
    public LocalDate latest() {
        return alternatives.stream()
                .map(TimeSpan::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Whether its latest day has passed. */
    public boolean isPast(LocalDate on) {
        return latest().isBefore(on);
    }
}
