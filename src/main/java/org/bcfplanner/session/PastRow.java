package org.bcfplanner.session;

import java.util.List;
import java.util.UUID;
import org.bcfplanner.change.Change;
import org.jspecify.annotations.Nullable;

/**
 * What a past edit did to one row of a plan, or to the plan's own details.
 *
 * @param entity the table of the row, such as {@code line}; {@code plan} for the details of the plan
 * @param fields the values that changed; of a row added or removed, those that say anything
 * @param origin who had done so in a copy that the edit took back; null where the edit did it itself
 */
public record PastRow(
        String entity,
        UUID id,
        Change.Action action,
        List<FieldChange> fields,
        @Nullable PastOrigin origin) {
    /** The name that stands in {@code entity} for the details of a plan. */
    public static final String DETAILS = "plan";

    public PastRow {
        fields = List.copyOf(fields);
    }

    /** What an edit did itself. */
    public PastRow(String entity, UUID id, Change.Action action, List<FieldChange> fields) {
        this(entity, id, action, fields, null);
    }
}
