package org.bcfplanner.report;

import static java.util.Objects.requireNonNull;

/**
 * Something that must be filled in.
 *
 * @param section     the part of the plan it belongs to, in words
 * @param description what is asked for
 * @param where       the place in the plan, in words
 * @param target      what the reader is led to
 */
public record ChecklistItem(String section, String description, String where, Target target, State state) {
    public ChecklistItem {
        requireNonNull(section);
        requireNonNull(description);
        requireNonNull(where);
        requireNonNull(target);
        requireNonNull(state);
    }

    /** Whether it is filled in; not whether it is right. */
    public enum State {
        FILLED,
        BLANK
    }
}
