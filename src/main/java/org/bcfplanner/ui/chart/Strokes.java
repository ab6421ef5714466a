package org.bcfplanner.ui.chart;

import javafx.scene.shape.Line;

/** Straight lines of a picture. */
final class Strokes {
    private Strokes() {}

    static Line styled(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        return line;
    }

    static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
