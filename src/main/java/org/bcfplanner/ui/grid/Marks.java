package org.bcfplanner.ui.grid;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

/** The outlines of the selected block, of the active cell and of a fill under way, and the handle to fill from, over one half of the rows and clipped with it. */
final class Marks {
    private static final PseudoClass CUT_LEFT = PseudoClass.getPseudoClass("cut-left");
    private static final PseudoClass CUT_RIGHT = PseudoClass.getPseudoClass("cut-right");

    private static final double HANDLE = 8;

    private final Half half;
    private final boolean overFrozen;
    private final Region block = outline("grid-block");
    private final Region active = outline("grid-active");
    private final Region fill = outline("grid-fill");
    private final Region handle = outline("grid-handle");

    Marks(Half half, boolean overFrozen) {
        this.half = half;
        this.overFrozen = overFrozen;
        handle.setMouseTransparent(false);
        half.getChildren().addAll(block, active, fill, handle);
    }

    <R> void show(
            Optional<Selection.Range> range, Optional<Place> activePlace, ColumnSet<R> columns, Viewport viewport) {
        block.toFront();
        active.toFront();
        block.setVisible(
                range.filter(each -> !each.isSingle() && reaches(each, columns)).isPresent());
        range.ifPresent(each -> {
            boolean cutLeft = !overFrozen && each.left() < columns.frozen();
            boolean cutRight = overFrozen && each.right() >= columns.frozen();
            block.pseudoClassStateChanged(CUT_LEFT, cutLeft);
            block.pseudoClassStateChanged(CUT_RIGHT, cutRight);
            place(block, bounds(each, columns, viewport));
        });
        active.setVisible(activePlace
                .filter(place -> columns.isFrozen(place.column()) == overFrozen)
                .isPresent());
        activePlace.ifPresent(place -> place(
                active,
                bounds(
                        new Selection.Range(place.row(), place.column(), place.row(), place.column()),
                        columns,
                        viewport)));
    }

    /** Shows the handle at the end of the block and the outline of the fill that is being dragged from it. */
    <R> void showFill(
            Optional<Selection.Range> range,
            Optional<Selection.Range> filled,
            ColumnSet<R> columns,
            Viewport viewport) {
        fill.toFront();
        handle.toFront();
        fill.setVisible(filled.filter(each -> reaches(each, columns)).isPresent());
        filled.ifPresent(each -> place(fill, bounds(each, columns, viewport)));
        handle.setVisible(range.filter(each -> columns.isFrozen(each.right()) == overFrozen)
                .isPresent());
        range.ifPresent(each -> {
            Rectangle2D end = bounds(each, columns, viewport);
            place(
                    handle,
                    new Rectangle2D(end.getMaxX() - HANDLE / 2 - 1, end.getMaxY() - HANDLE / 2 - 1, HANDLE, HANDLE));
        });
    }

    /** Whether a point of this half is on the handle, with a little room around it. */
    boolean isOnHandle(double x, double y) {
        return handle.isVisible() && handle.getBoundsInParent().contains(x, y);
    }

    private <R> boolean reaches(Selection.Range range, ColumnSet<R> columns) {
        return overFrozen ? range.left() < columns.frozen() : range.right() >= columns.frozen();
    }

    private <R> Rectangle2D bounds(Selection.Range range, ColumnSet<R> columns, Viewport viewport) {
        int left = overFrozen ? range.left() : Math.max(range.left(), columns.frozen());
        int right = overFrozen ? Math.min(range.right(), columns.frozen() - 1) : range.right();
        if (right < left) {
            return Rectangle2D.EMPTY;
        }
        double shift = overFrozen ? 0 : viewport.x();
        double x = columns.start(left) - shift;
        double end = columns.start(right) + columns.width(right) - shift;
        double y = viewport.rowTop(range.top());
        return new Rectangle2D(x - 1, y - 1, end - x + 1, viewport.rowTop(range.bottom() + 1) - y + 1);
    }

    private void place(Region outline, Rectangle2D bounds) {
        if (half.getChildren().contains(outline)) {
            outline.resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        }
    }

    private static Region outline(String style) {
        Region outline = new Region();
        outline.getStyleClass().add(style);
        outline.setManaged(false);
        outline.setMouseTransparent(true);
        outline.setVisible(false);
        return outline;
    }
}
