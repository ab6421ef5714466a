package org.bcfplanner.ui.chart;

import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.bcfplanner.report.picture.Trajectory;
import org.bcfplanner.ui.kit.Parts;

/** What a metric is compared with: a level line across the picture, with its words below it or, at the foot, above. */
record LevelNodes(double value, Line line, Label words) {
    private static final double BESIDE = 4;
    private static final double APART = 2;

    static LevelNodes of(Trajectory.Line level) {
        return new LevelNodes(
                level.value().doubleValue(),
                Strokes.styled("trajectory-level"),
                Parts.fixed(level.words(), "trajectory-level-words"));
    }

    void place(Plot plot) {
        double y = plot.y(value);
        Strokes.place(line, plot.left(), y, plot.right(), y);
        double wide = words.prefWidth(-1);
        double high = words.prefHeight(-1);
        boolean below = y + high + APART < plot.bottom();
        words.resizeRelocate(plot.left() + BESIDE, below ? y + APART : y - high - APART, wide, high);
    }
}
