package org.bcfplanner.report;

import java.util.List;

/** A row of a table, with a value for every column. */
public record Row(Kind kind, List<Value> values) {
    public Row {
        values = List.copyOf(values);
    }

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
