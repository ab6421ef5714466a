package org.bcfplanner.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bcfplanner.change.Change;

/**
 * What an edit did to one row of a plan, or to the plan's own details.
 *
 * @param edit     the same for all rows of one edit; later edits have higher numbers
 * @param at       when the edit was made
 * @param label    what the edit did, in words
 * @param entity   the table of the row, such as {@code line}; {@code plan} for the details of the plan
 * @param entityId the row
 * @param fields   the values that changed; of a row added or removed, those that say anything
 */
public record HistoryEntry(
        long edit,
        Instant at,
        String author,
        String label,
        String entity,
        UUID entityId,
        Change.Action action,
        List<FieldChange> fields) {
    public HistoryEntry {
        fields = List.copyOf(fields);
    }
}
