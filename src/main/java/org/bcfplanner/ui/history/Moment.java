package org.bcfplanner.ui.history;

import java.util.List;
import java.util.Locale;
import org.bcfplanner.change.Change;
import org.bcfplanner.history.Told;
import org.bcfplanner.session.PastEdit;
import org.bcfplanner.session.PastRow;

/**
 * A past edit with what it did in words.
 *
 * @param told of its first rows
 */
record Moment(PastEdit edit, List<Told> told) {
    Moment {
        told = List.copyOf(told);
    }

    /** How an edit came about. */
    enum Kind {
        DONE("bi-pencil"),
        UNDONE("bi-arrow-counterclockwise"),
        REDONE("bi-arrow-clockwise"),
        RESTORED("bi-clock-history"),
        TAKEN("bi-inbox"),
        ARRIVED("bi-box-arrow-in-down");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }
    }

    Kind kind() {
        String label = edit.label();
        if (label.startsWith("Undo ")) {
            return Kind.UNDONE;
        }
        if (label.startsWith("Redo ")) {
            return Kind.REDONE;
        }
        boolean arrival = edit.first().stream()
                .anyMatch(row -> row.entity().equals(PastRow.DETAILS) && row.action() == Change.Action.ADDED);
        if (arrival) {
            return Kind.ARRIVED;
        }
        if (isTaking()) {
            return Kind.TAKEN;
        }
        return label.startsWith(Restoring.LABEL) ? Kind.RESTORED : Kind.DONE;
    }

    /** Whether others had done something of it in a copy that it took back. */
    boolean isTaking() {
        return told.stream().anyMatch(each -> each.origin() != null);
    }

    /** What it did, as a heading. */
    String heading() {
        String label = edit.label().isBlank() ? "Change" : edit.label();
        return label.substring(0, label.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK)
                + label.substring(label.offsetByCodePoints(0, 1));
    }

    /** How many changes were not read, as they are many. */
    int unread() {
        return edit.rows() - edit.first().size();
    }
}
