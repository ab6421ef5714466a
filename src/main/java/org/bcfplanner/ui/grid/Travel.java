package org.bcfplanner.ui.grid;

import java.util.function.BiPredicate;

/** Where a key takes the active cell. Pure arithmetic over places. */
final class Travel {
    private final int rows;
    private final int columns;
    private final BiPredicate<Integer, Integer> editable;
    private final BiPredicate<Integer, Integer> filled;

    /** Ways to go. */
    enum Way {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        EDGE_UP,
        EDGE_DOWN,
        EDGE_LEFT,
        EDGE_RIGHT,
        ROW_START,
        ROW_END,
        FIRST,
        LAST,
        PAGE_UP,
        PAGE_DOWN,
        NEXT,
        PREVIOUS,
        ENTER,
        ENTER_BACK;

        /** Whether it is the way of a key that commits. */
        boolean isCommit() {
            return this == ENTER || this == ENTER_BACK || isAcross();
        }

        /** Whether it goes along the row, as Tab does. */
        boolean isAcross() {
            return this == NEXT || this == PREVIOUS;
        }
    }

    /**
     * @param editable whether a place can be typed into; Tab and Enter stop only there
     * @param filled   whether a place shows something; Ctrl with an arrow goes to the edge of what does
     */
    Travel(int rows, int columns, BiPredicate<Integer, Integer> editable, BiPredicate<Integer, Integer> filled) {
        this.rows = rows;
        this.columns = columns;
        this.editable = editable;
        this.filled = filled;
    }

    /** Where {@code way} leads; the same place where it leads nowhere. {@code page} is a page's height in rows. */
    Place go(Place from, Way way, int page) {
        return switch (way) {
            case UP -> bounded(from.row() - 1, from.column());
            case DOWN -> bounded(from.row() + 1, from.column());
            case LEFT -> bounded(from.row(), from.column() - 1);
            case RIGHT -> bounded(from.row(), from.column() + 1);
            case EDGE_UP -> edge(from, -1, 0);
            case EDGE_DOWN -> edge(from, 1, 0);
            case EDGE_LEFT -> edge(from, 0, -1);
            case EDGE_RIGHT -> edge(from, 0, 1);
            case ROW_START -> new Place(from.row(), 0);
            case ROW_END -> new Place(from.row(), columns - 1);
            case FIRST -> new Place(0, 0);
            case LAST -> new Place(rows - 1, columns - 1);
            case PAGE_UP -> bounded(from.row() - page, from.column());
            case PAGE_DOWN -> bounded(from.row() + page, from.column());
            case NEXT -> across(from, 1);
            case PREVIOUS -> across(from, -1);
            case ENTER -> along(from, 1);
            case ENTER_BACK -> along(from, -1);
        };
    }

    private Place bounded(int row, int column) {
        return new Place(Math.clamp(row, 0, rows - 1), Math.clamp(column, 0, columns - 1));
    }

    /** To the last filled place before an empty one, or over empty ones to the next filled. */
    private Place edge(Place from, int down, int right) {
        Place at = bounded(from.row() + down, from.column() + right);
        if (at.equals(from)) {
            return from;
        }
        boolean inBlock = isFilled(from) && isFilled(at);
        while (true) {
            Place next = bounded(at.row() + down, at.column() + right);
            if (next.equals(at) || (inBlock && !isFilled(next)) || (!inBlock && isFilled(at))) {
                return at;
            }
            at = next;
        }
    }

    /** To the next place of the table that can be typed into, row by row. */
    private Place across(Place from, int step) {
        long index = (long) from.row() * columns + from.column() + step;
        for (; index >= 0 && index < (long) rows * columns; index += step) {
            Place at = new Place((int) (index / columns), (int) (index % columns));
            if (editable.test(at.row(), at.column())) {
                return at;
            }
        }
        return from;
    }

    /** To the next place of the column that can be typed into; in a column without any, to the next row. */
    private Place along(Place from, int step) {
        for (int row = from.row() + step; row >= 0 && row < rows; row += step) {
            if (editable.test(row, from.column())) {
                return new Place(row, from.column());
            }
        }
        return editable.test(from.row(), from.column()) ? from : bounded(from.row() + step, from.column());
    }

    /** The next place of a block that can be typed into, and on from its end to its beginning: along rows with Tab, along columns with Enter. */
    static Place inside(Selection.Range block, Place from, Way way, BiPredicate<Integer, Integer> editable) {
        int height = block.bottom() - block.top() + 1;
        int width = block.right() - block.left() + 1;
        int step = way == Way.NEXT || way == Way.ENTER ? 1 : -1;
        long count = (long) height * width;
        int down = from.row() - block.top();
        int right = from.column() - block.left();
        long index = way.isAcross() ? (long) down * width + right : (long) right * height + down;
        for (long i = 1; i < count; i++) {
            long at = Math.floorMod(index + step * i, count);
            Place place = way.isAcross()
                    ? new Place(block.top() + (int) (at / width), block.left() + (int) (at % width))
                    : new Place(block.top() + (int) (at % height), block.left() + (int) (at / height));
            if (editable.test(place.row(), place.column())) {
                return place;
            }
        }
        return from;
    }

    private boolean isFilled(Place place) {
        return filled.test(place.row(), place.column());
    }
}
