package org.bcfplanner.ui.grid;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** Which of the rows at the foot are in view: all, or as many as leave the table enough rows, to be scrolled through. */
final class FootWindow {
    /** Rows of the table that come before further rows at the foot. */
    private static final int LEAST_ROWS = 4;

    private final ScrollBar bar = ScrollBars.bar(Orientation.VERTICAL);
    private int total;
    private int shown;
    private double offset;
    private double row = 1;
    private boolean placing;

    /** @param onScroll run after the bar has moved the window */
    FootWindow(Runnable onScroll) {
        bar.valueProperty().addListener((property, was, is) -> {
            if (!placing) {
                offset = Math.rint(is.doubleValue());
                onScroll.run();
            }
        });
    }

    ScrollBar bar() {
        return bar;
    }

    /** Shares a height between the rows of the table and those at the foot. */
    void measure(int totals, double height, double rowHeight) {
        total = totals;
        row = rowHeight;
        shown = totals;
        while (shown > 1 && height - shown * row < LEAST_ROWS * row) {
            shown--;
        }
        scrollBy(0);
    }

    boolean isCut() {
        return shown < total;
    }

    int rows() {
        return shown;
    }

    double height() {
        return shown * row;
    }

    /** How far the rows are scrolled up. */
    double offset() {
        return offset;
    }

    void scrollBy(double dy) {
        offset = Math.rint(Math.clamp(offset + dy, 0, (total - shown) * row));
    }

    void place(double right, double top, double thickness) {
        placing = true;
        ScrollBars.configure(bar, offset, (total - shown) * row, height(), total * row);
        placing = false;
        bar.resizeRelocate(right - thickness, top, thickness, height());
    }
}
