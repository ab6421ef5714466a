package org.bcfplanner.report;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Something that must be filled in.
 *
 * @param section     the part of the plan it belongs to, in words
 * @param description what is asked for
 * @param place       the cell of the workbook that holds it; null where none does
 */
public record ChecklistItem(
        String section, String description, @Nullable CellPlace place, State state) {
    public ChecklistItem {
        requireNonNull(section);
        requireNonNull(description);
        requireNonNull(state);
    }

    /** Whether it is filled in; not whether it is right. */
    public enum State {
        FILLED,
        BLANK
    }
}
