package org.bcfplanner.ui.grid;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

/**
 * Where the cells and headings of a table are, and what is under a point of it: by arithmetic, never from nodes, which
 * follow a pulse later.
 */
final class Geometry<R> {
    static final double BAR = 10;
    private static final double FOLD_WIDTH = 24;

    private final Region grid;
    private final Arrangement<R> arrangement;
    private final ColumnSet<R> columns;
    private final Viewport viewport;
    private final Metrics metrics;

    Geometry(Region grid, Arrangement<R> arrangement, ColumnSet<R> columns, Viewport viewport, Metrics metrics) {
        this.grid = grid;
        this.arrangement = arrangement;
        this.columns = columns;
        this.viewport = viewport;
        this.metrics = metrics;
    }

    double headingsHeight() {
        return metrics.headingLines() * metrics.heading();
    }

    double rowsTop() {
        return metrics.entry() + headingsHeight();
    }

    double rowsBottom() {
        return rowsTop() + viewport.height();
    }

    /** The place under a point of the grid; empty outside the rows. */
    Optional<Place> hit(double x, double y) {
        if (y < rowsTop() || y >= rowsBottom() || x < 0 || x >= grid.getWidth() - BAR) {
            return Optional.empty();
        }
        int column = columnAt(x);
        int row = viewport.rowAt(y - rowsTop());
        return column < 0 || row < 0 || row >= rows() ? Optional.empty() : Optional.of(new Place(row, column));
    }

    /** The place under the point of the rows' window that is nearest to a point. */
    Optional<Place> nearest(double x, double y) {
        if (rows() == 0) {
            return Optional.empty();
        }
        int row = viewport.rowAt(Math.clamp(y - rowsTop(), 0, Math.max(0, viewport.height() - 1)));
        double right = columns.frozenWidth() + viewport.width();
        int column = columnAt(Math.clamp(x, 0, Math.max(0, right - 1)));
        return Optional.of(new Place(
                Math.clamp(row, 0, rows() - 1),
                column < 0 ? columns.size() - 1 : Math.max(column, columns.firstCell())));
    }

    /** How far to scroll down at once while a drag is beyond the upper or lower edge; 0 within. */
    double edgeY(double y) {
        return y < rowsTop() ? -metrics.row() : y >= rowsBottom() ? metrics.row() : 0;
    }

    /** The same to the right. The kept columns are an edge only beyond the left end of the table. */
    double edgeX(double x) {
        double step = metrics.row();
        return x < 0 ? -step : x >= columns.frozenWidth() + viewport.width() ? step : 0;
    }

    /** Whether a point is on the mark that folds a group. */
    boolean isFoldMark(Place place, double x) {
        return arrangement.sheet().rows().get(place.row()).kind().leads()
                && place.column() == columns.foldColumn()
                && x - columns.start(place.column()) < metrics.scaled(FOLD_WIDTH);
    }

    boolean isOnHeadings(double y) {
        return y >= metrics.entry() && y < rowsTop();
    }

    /** The column under a point of the headings, or -1. */
    int headingAt(double x, double y) {
        return isOnHeadings(y) ? columnAt(x) : -1;
    }

    /** Whether the point is in the upper of two headings. */
    boolean isUpperHeading(int column, double y) {
        return !columns.get(column).group().isEmpty() && y < metrics.entry() + metrics.heading();
    }

    /** Where the left edge of a column is drawn. */
    double leftEdge(int column) {
        return columns.start(column) + (columns.isFrozen(column) ? 0 : columns.frozenWidth() - viewport.x());
    }

    /** Where the right edge of a column is drawn. */
    double rightEdge(int column) {
        return leftEdge(column) + columns.width(column);
    }

    /** Where a cell is drawn, in view or not. */
    Rectangle2D bounds(Place place) {
        return new Rectangle2D(
                leftEdge(place.column()),
                rowsTop() + viewport.rowTop(place.row()),
                columns.width(place.column()),
                metrics.row());
    }

    private int columnAt(double x) {
        boolean inFrozen = x < columns.frozenWidth();
        return columns.at(inFrozen ? x : x - columns.frozenWidth() + viewport.x(), inFrozen);
    }

    private int rows() {
        return arrangement.sheet().rows().size();
    }
}
