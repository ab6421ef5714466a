package org.bcfplanner.report;

import java.util.List;

/**
 * A row of a table.
 *
 * @param values  one for every column
 * @param origins which values of the plan its cells show, where that is known
 */
public record Row(Kind kind, List<Value> values, List<Origin> origins) {
    public Row {
        values = List.copyOf(values);
        origins = List.copyOf(origins);
    }

    /** A row of which nobody asks where its values come from. */
    public Row(Kind kind, List<Value> values) {
        this(kind, values, List.of());
    }

    /** What a cell shows. */
    public record Origin(int column, Source source) {}

    /** What part a row has in its table. */
    public enum Kind {
        /** Names the rows that follow. */
        HEADING,
        DATA,
        SUBTOTAL,
        TOTAL,
        /** Says something about the row above. */
        COMMENT,
        /** Stands below the total to be compared with it. */
        REFERENCE
    }
}
