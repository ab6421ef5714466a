package org.bcfplanner.ui.grid;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

/** The two bars of a table, which show and move its viewport. Never take the focus. */
final class ScrollBars {
    private final Viewport viewport;
    private final ScrollBar vertical;
    private final ScrollBar horizontal;
    private final Runnable onScroll;
    private boolean placing;

    /** @param onScroll run after a bar has moved the viewport */
    ScrollBars(Viewport viewport, Runnable onScroll) {
        this.viewport = viewport;
        this.onScroll = onScroll;
        this.vertical = bar(Orientation.VERTICAL);
        this.horizontal = bar(Orientation.HORIZONTAL);
        vertical.valueProperty().addListener((property, was, is) -> moved(viewport.x(), is.doubleValue()));
        horizontal.valueProperty().addListener((property, was, is) -> moved(is.doubleValue(), viewport.y()));
    }

    /** What the table's layout itself sets moves nothing: a table that asks for layout while it is laid out gets none. */
    private void moved(double x, double y) {
        if (!placing) {
            viewport.scrollTo(x, y);
            onScroll.run();
        }
    }

    List<Node> nodes() {
        return List.of(vertical, horizontal);
    }

    /** Shows where the viewport is; the moving half begins at {@code left}, the rows at {@code top}. */
    void place(double left, double top, double right, double thickness) {
        placing = true;
        configure(vertical, viewport.y(), viewport.maxY(), viewport.height(), viewport.contentHeight());
        configure(horizontal, viewport.x(), viewport.maxX(), viewport.width(), viewport.contentWidth());
        placing = false;
        vertical.resizeRelocate(right - thickness, top, thickness, viewport.height());
        horizontal.resizeRelocate(left, top + viewport.height(), viewport.width(), thickness);
    }

    static void configure(ScrollBar bar, double value, double max, double visible, double whole) {
        bar.setVisible(max > 0);
        bar.setMax(max);
        bar.setVisibleAmount(whole > 0 ? max * visible / whole : 0);
        bar.setValue(value);
    }

    static ScrollBar bar(Orientation orientation) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setManaged(false);
        bar.setFocusTraversable(false);
        return bar;
    }
}
