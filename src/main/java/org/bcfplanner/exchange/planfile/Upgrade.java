package org.bcfplanner.exchange.planfile;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what was written in one format version to the next, row by row, before any record is made. */
interface Upgrade {
    /**
     * Brings the fields of one row to the next version, in place: adds a new field with its default, renames one, drops
     * one. The plan's own fields come as the table {@code plan}.
     */
    void row(String table, Map<String, @Nullable Object> fields);

    /** Tables that the next version has and this one had not; an older file has no rows of them. */
    default Set<String> addedTables() {
        return Set.of();
    }
}
