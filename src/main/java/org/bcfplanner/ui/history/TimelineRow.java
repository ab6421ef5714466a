package org.bcfplanner.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A row of the timeline. */
sealed interface TimelineRow {
    /** The heading of a day. */
    record OfDay(String words) implements TimelineRow {}

    record OfEdit(Moment moment) implements TimelineRow {}

    /** Reads older edits when it is chosen. */
    record More() implements TimelineRow {}

    /** The rows of these edits, the last first. */
    static List<TimelineRow> of(List<Moment> moments, LocalDate today, boolean more) {
        List<TimelineRow> rows = new ArrayList<>();
        LocalDate last = null;
        for (Moment moment : moments) {
            LocalDate day = When.day(moment.edit().at());
            if (!day.equals(last)) {
                rows.add(new OfDay(When.day(day, today)));
                last = day;
            }
            rows.add(new OfEdit(moment));
        }
        if (more) {
            rows.add(new More());
        }
        return rows;
    }
}
