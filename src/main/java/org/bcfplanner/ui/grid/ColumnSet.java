package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a table in the order shown, with their places. All lengths are in pixels at the present text size. */
final class ColumnSet<R> {
    /** What a letter, an icon and the padding of a cell take, in pixels at a text size of 100 %: a fair guess. */
    private static final double LETTER = 7.4;

    private static final double ICON = 17;
    private static final double PADDING = 18;
    private static final double WIDEST = 130;
    private static final int ROWS_LOOKED_AT = 200;

    private final List<Column<R>> columns;
    private final double scale;
    private final double[] widths;
    private final boolean[] chosen;
    private final double[] starts;
    private final int frozen;

    /** Frozen columns must come first. */
    ColumnSet(List<Column<R>> columns, double scale) {
        this.columns = List.copyOf(columns);
        this.scale = scale;
        this.frozen = (int) columns.stream().filter(Column::frozen).count();
        this.widths = new double[columns.size()];
        this.chosen = new boolean[columns.size()];
        this.starts = new double[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).frozen() && i >= frozen) {
                throw new IllegalArgumentException("Frozen columns come first");
            }
            widths[i] = Math.rint(columns.get(i).width() * scale);
        }
        fit(0);
    }

    /** Widens columns of numbers to what they show, as far as is reasonable. */
    void widenFor(Sheet<R> sheet) {
        for (int i = 0; i < widths.length; i++) {
            Column<R> column = columns.get(i);
            if (column.numeric() && !chosen[i]) {
                double needed = Stream.concat(sheet.rows().stream().limit(ROWS_LOOKED_AT), sheet.totals().stream())
                        .map(row -> column.look().apply(row.value()))
                        .mapToDouble(look -> PADDING
                                + LETTER * look.text().length()
                                + (look.icon().isEmpty() ? 0 : ICON))
                        .max()
                        .orElse(0);
                widths[i] = Math.max(widths[i], Math.rint(Math.min(WIDEST, needed) * scale));
            }
        }
    }

    /** Gives a column the width somebody chose, within reason. */
    void resize(int index, double width) {
        chosen[index] = true;
        widths[index] = Math.rint(Math.clamp(width, 24 * scale, 900 * scale));
    }

    /** Lets a column find its own width again. */
    void resetWidth(int index) {
        chosen[index] = false;
        widths[index] = Math.rint(columns.get(index).width() * scale);
    }

    /** Gives what is left of a width to the last frozen column, so that the table fills it. */
    void fit(double available) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        double extra = Math.max(0, Math.floor(available - sum));
        for (int i = 0; i < widths.length; i++) {
            starts[i + 1] = starts[i] + widths[i] + (i == frozen - 1 ? extra : 0);
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
