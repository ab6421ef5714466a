package org.bcfplanner.ui.grid;

import java.util.Map;

/** The notes of a table by their cells. */
final class CellNotes {
    private Map<Cell, CellNote> notes = Map.of();
    private int edition;

    /** Puts others in their place; false where they are the same. */
    boolean set(Map<Cell, CellNote> other) {
        if (notes.equals(other)) {
            return false;
        }
        notes = Map.copyOf(other);
        edition++;
        return true;
    }

    /** Another number whenever the notes are others. */
    int edition() {
        return edition;
    }

    Look on(String row, String column, Look look) {
        if (notes.isEmpty()) {
            return look;
        }
        CellNote note = notes.get(new Cell(row, column));
        return note == null ? look : note.on(look);
    }
}
