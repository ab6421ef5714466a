package org.bcfplanner.ui.grid;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is selected: a rectangle between the active cell, into which typing goes, and its opposite corner. Held by ids,
 * so that it stays on its cells when rows come and go.
 */
final class Selection {
    private @Nullable Cell active;
    private @Nullable Cell corner;

    /** A rectangle of places, all four ends included. */
    record Range(int top, int left, int bottom, int right) {
        boolean contains(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }

        boolean isSingle() {
            return top == bottom && left == right;
        }
    }

    void select(Cell cell) {
        active = cell;
        corner = cell;
    }

    /** Moves the corner opposite the active cell. */
    void extend(Cell to) {
        corner = to;
    }

    Optional<Cell> active() {
        return Optional.ofNullable(active);
    }

    Optional<Cell> corner() {
        return Optional.ofNullable(corner);
    }

    /** The rectangle in these rows and columns; empty if a cell of it is gone. */
    <R> Optional<Range> range(Sheet<R> sheet, ColumnSet<R> columns) {
        Optional<Place> one = place(active, sheet, columns);
        Optional<Place> other = place(corner, sheet, columns).or(() -> one);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Place a = one.get();
        Place b = other.get();
        return Optional.of(new Range(
                Math.min(a.row(), b.row()),
                Math.min(a.column(), b.column()),
                Math.max(a.row(), b.row()),
                Math.max(a.column(), b.column())));
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
