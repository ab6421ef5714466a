package org.bcfplanner.ui.grid;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The pointer on the headings: a click sorts, a drag of an edge resizes, a double click there fits the column. */
final class HeadingInput<R> {
    private static final double GRIP = 4;

    private final Grid<R> grid;
    private final ColumnSet<R> columns;
    private int resizing = -1;
    private double startX;
    private double startWidth;

    HeadingInput(Grid<R> grid, ColumnSet<R> columns) {
        this.grid = grid;
        this.columns = columns;
    }

    void listen() {
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> resizing = -1);
        grid.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    }

    private void pressed(MouseEvent event) {
        int column = grid.headingAt(event.getX(), event.getY());
        if (column < 0 || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int edge = edgeAt(event);
        if (edge >= 0 && event.getClickCount() == 2) {
            columns.resetWidth(edge);
            grid.requestLayout();
        } else if (edge >= 0) {
            resizing = edge;
            startX = event.getX();
            startWidth = columns.width(edge);
        } else if (!grid.isUpperHeading(column, event.getY())) {
            grid.sortBy(column);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (resizing >= 0) {
            columns.resize(resizing, startWidth + event.getX() - startX);
            grid.requestLayout();
            event.consume();
        }
    }

    private void moved(MouseEvent event) {
        grid.setCursor(edgeAt(event) >= 0 ? Cursor.H_RESIZE : Cursor.DEFAULT);
    }

    /** The column whose right edge is under the pointer, or -1. */
    private int edgeAt(MouseEvent event) {
        int column = grid.headingAt(event.getX(), event.getY());
        if (column < 0) {
            return -1;
        }
        if (Math.abs(grid.rightEdge(column) - event.getX()) <= GRIP) {
            return column;
        }
        return column > 0 && Math.abs(grid.rightEdge(column - 1) - event.getX()) <= GRIP ? column - 1 : -1;
    }
}
