package org.bcfplanner.ui.grid;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A clipped area whose children are placed by hand. */
final class Half extends Pane {
    private final Rectangle window = new Rectangle();

    Half(String style) {
        getStyleClass().add(style);
        setManaged(false);
        setClip(window);
    }

    void place(double x, double y, double width, double height) {
        resizeRelocate(x, y, width, height);
        window.setWidth(width);
        window.setHeight(height);
    }

    /** A clip that is always as large as an area. */
    static Rectangle windowOf(Region area) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(area.widthProperty());
        clip.heightProperty().bind(area.heightProperty());
        return clip;
    }

    /** Children are where they were put. */
    @Override
    protected void layoutChildren() {}
}
