package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.Optional;

/** What can be done with whole rows of a table; each is one step of undo. Ids are those of rows that are lines. */
public interface RowActions {
    /** Adds a row behind this one, or first where there is none, and returns its id. */
    Optional<String> insertAfter(Optional<String> row);

    void remove(List<String> rows);

    /** Moves rows up (negative) or down by so many places among their own. */
    void move(List<String> rows, int places);

    /** Adds copies behind these rows. */
    void duplicate(List<String> rows);

    /** What a row is called, for the words of a menu: {@code scheme}. */
    String name();
}
