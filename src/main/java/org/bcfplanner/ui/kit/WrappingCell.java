package org.bcfplanner.ui.kit;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/**
 * A cell whose graphic is as wide as its list and as high as its wrapped words need. A usual cell asks its graphic without
 * a width, and so gives wrapped words one line only.
 */
public abstract class WrappingCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 14;

    private final ListView<T> list;

    /** @param list the one whose width counts until the cell has its own */
    @SuppressWarnings("this-escape") // a width is all that is set
    protected WrappingCell(ListView<T> list) {
        this.list = list;
        setPrefWidth(0);
    }

    /** A graphic that has just been put in is asked after its styles are known, because its height stays. */
    @Override
    protected double computePrefHeight(double width) {
        if (getScene() != null && getGraphic() != null) {
            getGraphic().applyCss();
        }
        double outside = width > 0 ? width : list.getWidth() - SCROLL_BAR;
        double inside = outside - snappedLeftInset() - snappedRightInset();
        return getGraphic() instanceof Region shown && inside > 0
                ? Math.ceil(shown.prefHeight(inside)) + snappedTopInset() + snappedBottomInset()
                : super.computePrefHeight(width);
    }
}
