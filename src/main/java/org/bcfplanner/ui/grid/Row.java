package org.bcfplanner.ui.grid;

/**
 * One row of a table.
 *
 * @param id    stays the same while the row is the same thing
 * @param kind  what part it plays
 * @param value what the columns look at
 */
public record Row<R>(String id, Kind kind, R value) {

    /** The part a row plays in its table. */
    public enum Kind {
        /** Leads a group and carries its subtotals. */
        GROUP,
        /** Leads a group whose lines are folded away. */
        FOLDED,
        LINE,
        /** Stands at the foot, always in view. */
        TOTAL;

        /** Whether it leads a group, folded or not. */
        public boolean leads() {
            return this == GROUP || this == FOLDED;
        }
    }
}
