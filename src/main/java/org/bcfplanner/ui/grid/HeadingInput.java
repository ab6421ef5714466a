package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The pointer on the headings: a click sorts, on an upper heading it selects; a drag moves columns; a drag of an edge
 * resizes, a double click there fits the column; the right button opens the menu of the column.
 */
final class HeadingInput<R> {
    private static final double GRIP = 4;
    /** How far the pointer goes before a press is a drag. */
    private static final double THRESHOLD = 5;

    private final Grid<R> grid;
    private final ColumnSet<R> columns;
    private final GridMenu<R> menu;
    private Drag<R> drag = new None<>();

    /** What a press on the headings has begun. */
    private sealed interface Drag<R> {}

    private record None<R>() implements Drag<R> {}

    private record Resizing<R>(int column, double fromX, double width) implements Drag<R> {}

    private record Pressed<R>(int column, ColumnOrder.Level level, double fromX) implements Drag<R> {}

    private record Moving<R>(Column<R> column, ColumnOrder.Level level, Optional<ColumnGaps.Gap> to)
            implements Drag<R> {}

    HeadingInput(Grid<R> grid, GridMenu<R> menu) {
        this.grid = grid;
        this.columns = grid.parts().columnSet();
        this.menu = menu;
    }

    void listen() {
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        grid.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    }

    private void pressed(MouseEvent event) {
        int column = grid.parts().geometry().headingAt(event.getX(), event.getY());
        if (column < 0) {
            return;
        }
        event.consume();
        if (event.getButton() == MouseButton.SECONDARY) {
            menu.showColumn(column, event.getScreenX(), event.getScreenY());
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int edge = edgeAt(event);
        if (edge >= 0 && event.getClickCount() == 2) {
            grid.parts().commands().fit(edge);
        } else if (edge >= 0) {
            drag = new Resizing<>(edge, event.getX(), columns.width(edge));
        } else {
            boolean upper = grid.parts().geometry().isUpperHeading(column, event.getY());
            drag = new Pressed<>(column, upper ? ColumnOrder.Level.GROUP : ColumnOrder.Level.COLUMN, event.getX());
        }
    }

    private void dragged(MouseEvent event) {
        switch (drag) {
            case None<R> ignored -> {
                return;
            }
            case Resizing<R> edge ->
                grid.parts().commands().resize(edge.column(), edge.width() + event.getX() - edge.fromX());
            case Pressed<R> press -> {
                if (Math.abs(event.getX() - press.fromX()) > THRESHOLD) {
                    moveTo(columns.get(press.column()), press.level(), event.getX());
                }
            }
            case Moving<R> move -> moveTo(move.column(), move.level(), event.getX());
        }
        event.consume();
    }

    private void moveTo(Column<R> column, ColumnOrder.Level level, double x) {
        ColumnGaps<R> gaps = new ColumnGaps<>(columns, grid.parts().geometry(), column, level);
        Optional<ColumnGaps.Gap> gap = gaps.nearest(x);
        drag = new Moving<>(column, level, gap);
        grid.parts().drawing().headings().drag(gaps.moved());
        gap.ifPresentOrElse(
                each -> grid.parts().drawing().showDrop(each.x()),
                () -> grid.parts().drawing().hideDrop());
    }

    private void released(MouseEvent event) {
        Drag<R> done = drag;
        cancel();
        switch (done) {
            case None<R> ignored -> {}
            case Resizing<R> ignored -> grid.parts().commands().keep();
            case Pressed<R> press -> clicked(press.column(), press.level());
            case Moving<R> move ->
                move.to().ifPresent(gap -> grid.parts().commands().move(move.column(), move.level(), gap.to()));
        }
    }

    private void clicked(int column, ColumnOrder.Level level) {
        Column<R> clicked = columns.get(column);
        if (level == ColumnOrder.Level.GROUP) {
            List<Column<R>> group = columns.shown().stream()
                    .filter(each -> each.group().equals(clicked.group()) && each.frozen() == clicked.frozen())
                    .toList();
            grid.parts()
                    .selecting()
                    .selectColumns(
                            columns.indexOf(group.getFirst().id()),
                            columns.indexOf(group.getLast().id()));
        } else if (clicked.isRowHeading()) {
            grid.parts().selecting().selectAll();
        } else {
            grid.parts().commands().sortBy(clicked);
        }
    }

    /** Gives up what is being dragged; says whether anything was. */
    boolean cancel() {
        boolean running = drag instanceof Moving<R>;
        drag = new None<>();
        grid.parts().drawing().hideDrop();
        grid.parts().drawing().headings().drag(Optional.empty());
        return running;
    }

    private void moved(MouseEvent event) {
        grid.setCursor(edgeAt(event) >= 0 ? Cursor.H_RESIZE : Cursor.DEFAULT);
    }

    /** The column whose right edge is under the pointer, or -1. */
    private int edgeAt(MouseEvent event) {
        int column = grid.parts().geometry().headingAt(event.getX(), event.getY());
        if (column < 0) {
            return -1;
        }
        if (Math.abs(grid.parts().geometry().rightEdge(column) - event.getX()) <= GRIP) {
            return column;
        }
        return column > 0 && Math.abs(grid.parts().geometry().rightEdge(column - 1) - event.getX()) <= GRIP
                ? column - 1
                : -1;
    }
}
