package org.bcfplanner.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A list, and beside it the form of what is chosen in it. Where there is too little room for that, as with large text in a
 * small window, each has the whole width and the form stands under the list: both keep a height they can be worked in, so
 * that what holds this has to scroll.
 */
public final class ListAndForm extends Pane {
    private static final double GAP = 16;
    private static final double USUAL_LIST = 404;
    private static final double LEAST_LIST = 280;
    private static final double LEAST_FORM = 350;
    private static final double LOW_LIST = 190;
    private static final double LOW_FORM = 160;

    private final Region list;
    private final Region form;
    private final double scale;

    /**
     * @param list leaves its place to the form where it is not visible
     * @param scale the text size, 1 for 100 %
     */
    public ListAndForm(Region list, Region form, double scale) {
        this.list = list;
        this.form = form;
        this.scale = scale;
        getChildren().addAll(list, form);
        list.visibleProperty().addListener((property, was, is) -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Never the reason for a wider window. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return isStacked(width) ? scale * (LOW_LIST + LOW_FORM) + GAP : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    private boolean isStacked(double width) {
        return list.isVisible() && width > 0 && width < scale * (LEAST_LIST + LEAST_FORM) + GAP;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!list.isVisible()) {
            form.resizeRelocate(0, 0, width, height);
        } else if (isStacked(width)) {
            double high = Math.rint(height * LOW_LIST / (LOW_LIST + LOW_FORM));
            list.resizeRelocate(0, 0, width, high);
            form.resizeRelocate(0, high + GAP, width, height - high - GAP);
        } else {
            double wide =
                    Math.rint(Math.clamp(width - scale * LEAST_FORM - GAP, scale * LEAST_LIST, scale * USUAL_LIST));
            list.resizeRelocate(0, 0, wide, height);
            form.resizeRelocate(wide + GAP, 0, width - wide - GAP, height);
        }
    }
}
