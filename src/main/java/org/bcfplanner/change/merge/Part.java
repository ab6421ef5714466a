package org.bcfplanner.change.merge;

import java.util.UUID;

/**
 * What may be left of a copy's changes: a row, or one of its values.
 *
 * @param entity    the table of the row, or {@code plan} for the plan's own details
 * @param component of the row; empty for all of it
 */
public record Part(String entity, UUID row, String component) {
    /** Stands in {@code entity} for the details of a plan. */
    public static final String DETAILS = "plan";

    /** All of a row. */
    public static Part whole(String entity, UUID row) {
        return new Part(entity, row, "");
    }
}
