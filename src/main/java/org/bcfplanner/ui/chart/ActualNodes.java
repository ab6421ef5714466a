package org.bcfplanner.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.bcfplanner.plan.metric.NumberWords;
import org.bcfplanner.report.picture.Trajectory;
import org.bcfplanner.ui.kit.Parts;

/** What came about, beside what was planned: a diamond for each year, its interval, and a line through all. */
final class ActualNodes {
    private static final double HALF = 5.5;

    private final List<Trajectory.Actual> actuals;
    private final double scale;
    private final Polyline line = new Polyline();
    private final List<Polygon> marks = new ArrayList<>();
    private final List<Line> whiskers = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();

    ActualNodes(Trajectory trajectory, double scale) {
        this.actuals = trajectory.isEmpty() ? List.of() : trajectory.actuals();
        this.scale = scale;
        line.getStyleClass().add("trajectory-actual-line");
        for (Trajectory.Actual each : actuals) {
            Polygon mark = new Polygon();
            mark.getStyleClass().add("trajectory-actual");
            marks.add(mark);
            whiskers.add(Strokes.styled("trajectory-actual-whisker"));
            values.add(Parts.fixed(NumberWords.of(each.value()), "trajectory-actual-value"));
        }
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(line));
        nodes.addAll(whiskers);
        nodes.addAll(marks);
        nodes.addAll(values);
        return nodes;
    }

    /** @param across where each stands */
    void place(Plot plot, List<Double> across) {
        line.getPoints().clear();
        for (int i = 0; i < actuals.size(); i++) {
            Trajectory.Actual each = actuals.get(i);
            double x = across.get(i);
            double y = plot.y(each.value().doubleValue());
            double half = HALF * scale;
            line.getPoints().addAll(x, y);
            marks.get(i).getPoints().setAll(x, y - half, x + half, y, x, y + half, x - half, y);
            Line whisker = whiskers.get(i);
            whisker.setVisible(each.interval().isPresent());
            each.interval().ifPresent(all -> Strokes.place(whisker, x, plot.y(all.low()), x, plot.y(all.high())));
            Label value = values.get(i);
            double wide = value.prefWidth(-1);
            double high = value.prefHeight(-1);
            double below = Math.min(y + 8 * scale, plot.bottom() - high);
            value.resizeRelocate(Math.rint(x - wide / 2), Math.rint(below), wide, high);
        }
    }
}
