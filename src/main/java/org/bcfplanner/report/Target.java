package org.bcfplanner.report;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the reader of a document is to be led to.
 *
 * @param sources the values in question; the first that the document shows is the one
 * @param reach   which cells are meant where many rows say a value together
 */
public record Target(List<Source> sources, Reach reach) {
    /** For what no document shows. */
    public static final Target NOWHERE = new Target(List.of(), Reach.VALUE);

    public Target {
        sources = List.copyOf(sources);
        requireNonNull(reach);
    }

    /** Which cells are meant. */
    public enum Reach {
        /** The cell that shows what the rows come to. */
        VALUE,
        /** All the cells that are to be filled in. */
        ENTRIES
    }
}
