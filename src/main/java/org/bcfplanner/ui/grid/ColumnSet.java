package org.bcfplanner.ui.grid;

import java.util.List;

/** The columns of a table in the order shown, with their places. All lengths are in pixels at the present text size. */
final class ColumnSet<R> {
    private final List<Column<R>> columns;
    private final double[] starts;
    private final int frozen;

    /** Frozen columns must come first. */
    ColumnSet(List<Column<R>> columns, double scale) {
        this.columns = List.copyOf(columns);
        this.frozen = (int) columns.stream().filter(Column::frozen).count();
        this.starts = new double[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).frozen() && i >= frozen) {
                throw new IllegalArgumentException("Frozen columns come first");
            }
            starts[i + 1] = starts[i] + Math.round(columns.get(i).width() * scale);
        }
    }

    List<Column<R>> all() {
        return columns;
    }

    Column<R> get(int index) {
        return columns.get(index);
    }

    int size() {
        return columns.size();
    }

    int frozen() {
        return frozen;
    }

    boolean isFrozen(int index) {
        return index < frozen;
    }

    /** Where a column begins, counted from the left edge of its half. */
    double start(int index) {
        return isFrozen(index) ? starts[index] : starts[index] - frozenWidth();
    }

    double width(int index) {
        return starts[index + 1] - starts[index];
    }

    double frozenWidth() {
        return starts[frozen];
    }

    double movingWidth() {
        return starts[columns.size()] - frozenWidth();
    }

    int indexOf(String id) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The column at {@code x} of a half, or -1 right of the last. */
    int at(double x, boolean inFrozen) {
        int from = inFrozen ? 0 : frozen;
        int to = inFrozen ? frozen : columns.size();
        for (int i = from; i < to; i++) {
            if (x < start(i) + width(i)) {
                return i;
            }
        }
        return -1;
    }
}
