package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.Optional;

/** How a table takes the rows of a paste that lie beyond its last. */
public interface RowsToAdd<R> {
    /** What a row added below the last would hold at first; empty while none can be added. */
    Optional<R> blank();

    /**
     * Adds rows below the last and takes the changes, all in one step of undo. The new rows go by {@link Paste#newRow}
     * in the changes.
     */
    void add(int rows, List<CellChange> changes);
}
