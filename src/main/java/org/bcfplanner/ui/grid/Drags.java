package org.bcfplanner.ui.grid;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** What a drag of the pointer over the cells does: selects, or fills from the handle. Scrolls at the edges meanwhile. */
final class Drags<R> {
    private static final Duration TICK = Duration.millis(50);

    private enum State {
        NONE,
        SELECTING,
        SELECTING_ROWS,
        FILLING
    }

    private final Grid<R> grid;
    private final Timeline scrolling = new Timeline(new KeyFrame(TICK, event -> tick()));
    private State state = State.NONE;
    private double x;
    private double y;
    private int firstRow;
    private Selection.@Nullable Range source;

    Drags(Grid<R> grid) {
        this.grid = grid;
        scrolling.setCycleCount(Animation.INDEFINITE);
    }

    void select() {
        state = State.SELECTING;
    }

    /** Selects whole rows from this one. */
    void selectRows(int row) {
        state = State.SELECTING_ROWS;
        firstRow = row;
    }

    /** Starts a fill if the point is on the handle. */
    boolean fillFrom(double atX, double atY) {
        source = grid.parts()
                .selecting()
                .range()
                .filter(range -> grid.parts().drawing().isOnHandle(atX, atY))
                .orElse(null);
        state = source == null ? State.NONE : State.FILLING;
        return source != null;
    }

    boolean isRunning() {
        return state != State.NONE;
    }

    /** Takes note of where the pointer is. */
    void to(double atX, double atY) {
        x = atX;
        y = atY;
        if (grid.parts().geometry().edgeX(x) == 0 && grid.parts().geometry().edgeY(y) == 0) {
            scrolling.stop();
            reach();
        } else if (scrolling.getStatus() != Animation.Status.RUNNING) {
            tick();
            scrolling.play();
        }
    }

    void end() {
        if (!isRunning()) {
            return;
        }
        scrolling.stop();
        Optional<Selection.Range> target = grid.parts().drawing().previewed();
        boolean filled = state == State.FILLING;
        state = State.NONE;
        preview(null);
        if (filled && source != null && target.isPresent()) {
            grid.parts().blocks().fill(source, target.get());
        }
    }

    /** Gives up what is being dragged; says whether anything was. */
    boolean cancel() {
        boolean running = isRunning();
        scrolling.stop();
        state = State.NONE;
        preview(null);
        return running;
    }

    private void preview(Selection.@Nullable Range range) {
        grid.parts().drawing().preview(range);
        grid.requestLayout();
    }

    private void tick() {
        if (grid.getScene() == null) {
            cancel();
            return;
        }
        grid.parts()
                .drawing()
                .scroll(
                        grid.parts().geometry().rowsTop(),
                        state == State.SELECTING_ROWS
                                ? 0
                                : grid.parts().geometry().edgeX(x),
                        grid.parts().geometry().edgeY(y));
        reach();
    }

    private void reach() {
        Optional<Place> place = grid.parts().geometry().nearest(x, y);
        if (state == State.SELECTING) {
            place.ifPresent(grid.parts().selecting()::stretchTo);
        } else if (state == State.SELECTING_ROWS) {
            place.ifPresent(at -> grid.parts().selecting().selectRows(firstRow, at.row()));
        } else if (state == State.FILLING && source != null) {
            Selection.Range from = source;
            place.ifPresent(at -> preview(Fill.target(from, at)));
        }
    }
}
