package org.bcfplanner.ui.grid;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is selected: a rectangle from its anchor to the corner opposite, and in it the active cell, into which typing
 * goes. Held by ids, so that it stays on its cells when rows and columns come and go.
 */
final class Selection {
    private @Nullable Cell active;
    private @Nullable Cell anchor;
    private @Nullable Cell corner;

    /** A rectangle of places, all four ends included. */
    record Range(int top, int left, int bottom, int right) {
        static Range of(Place one, Place other) {
            return new Range(
                    Math.min(one.row(), other.row()),
                    Math.min(one.column(), other.column()),
                    Math.max(one.row(), other.row()),
                    Math.max(one.column(), other.column()));
        }

        boolean contains(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }

        boolean contains(Place place) {
            return contains(place.row(), place.column());
        }

        boolean isSingle() {
            return top == bottom && left == right;
        }
    }

    void select(Cell cell) {
        active = cell;
        anchor = cell;
        corner = cell;
    }

    /** Selects a rectangle around the active cell, which stays where it is. */
    void surround(Cell from, Cell to) {
        anchor = from;
        corner = to;
    }

    /** Moves the corner opposite the anchor. */
    void extend(Cell to) {
        corner = to;
    }

    /** Makes another cell of the rectangle the active one. */
    void moveInside(Cell to) {
        active = to;
    }

    Optional<Cell> active() {
        return Optional.ofNullable(active);
    }

    Optional<Cell> anchor() {
        return Optional.ofNullable(anchor);
    }

    Optional<Cell> corner() {
        return Optional.ofNullable(corner);
    }

    /** The rectangle in these rows and columns: the active cell alone if an end is gone or has moved away from it. */
    <R> Optional<Range> range(Sheet<R> sheet, ColumnSet<R> columns) {
        Optional<Place> at = place(active, sheet, columns);
        if (at.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> one = place(anchor, sheet, columns);
        Optional<Place> other = place(corner, sheet, columns);
        return one.flatMap(from -> other.map(to -> Range.of(from, to)))
                .filter(range -> range.contains(at.get()))
                .or(() -> at.map(place -> Range.of(place, place)));
    }

    static <R> Optional<Place> place(@Nullable Cell cell, Sheet<R> sheet, ColumnSet<R> columns) {
        if (cell == null) {
            return Optional.empty();
        }
        int row = sheet.placeOf(cell.row());
        int column = columns.indexOf(cell.column());
        return row < 0 || column < 0 ? Optional.empty() : Optional.of(new Place(row, column));
    }
}
