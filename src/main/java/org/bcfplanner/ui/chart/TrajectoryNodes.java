package org.bcfplanner.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.bcfplanner.plan.metric.NumberWords;
import org.bcfplanner.report.picture.Axis;
import org.bcfplanner.report.picture.Trajectory;
import org.bcfplanner.ui.kit.Parts;

/** What one picture of a metric's way is drawn of, from back to front. */
final class TrajectoryNodes {
    private static final double GAP = 6;

    private final Trajectory trajectory;
    private final Axis axis;
    private final double scale;
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> marks = new ArrayList<>();
    private final Polygon band = new Polygon();
    private final Polyline way = new Polyline();
    private final List<LevelNodes> levels;
    private final List<FigureNodes> points;
    private final TimeNodes time;
    private final ActualNodes actuals;

    TrajectoryNodes(Trajectory trajectory, double scale) {
        this.trajectory = trajectory;
        this.axis = trajectory.axis();
        this.scale = scale;
        band.getStyleClass().add("trajectory-band");
        way.getStyleClass().add("trajectory-way");
        if (!trajectory.isEmpty() || !trajectory.lines().isEmpty()) {
            for (double mark : axis.marks()) {
                grid.add(Strokes.styled("trajectory-grid"));
                marks.add(Parts.fixed(NumberWords.of(mark, axis.decimals()), "trajectory-mark"));
            }
        }
        levels = trajectory.lines().stream().map(LevelNodes::of).toList();
        points = trajectory.points().stream()
                .map(point -> new FigureNodes(point, side(trajectory, point), scale))
                .toList();
        time = new TimeNodes(trajectory, GAP * scale, scale);
        actuals = new ActualNodes(trajectory, scale);
    }

    /** Values stand on the outer side of the way, so that it does not run through them. */
    private static Side side(Trajectory trajectory, Trajectory.Point point) {
        int place = trajectory.points().indexOf(point);
        if (place == trajectory.points().size() - 1) {
            return Side.RIGHT;
        }
        return place == 0 ? Side.LEFT : Side.TOP;
    }

    List<Node> all() {
        List<Node> all = new ArrayList<>(grid);
        all.addAll(marks);
        all.addAll(time.nodes());
        all.add(band);
        levels.forEach(level -> all.add(level.line()));
        all.add(way);
        points.forEach(point -> all.addAll(point.nodes()));
        all.addAll(actuals.nodes());
        levels.forEach(level -> all.add(level.words()));
        all.forEach(node -> node.setMouseTransparent(true));
        all.forEach(node -> node.setManaged(false));
        return all;
    }

    /** Marks the figure of a place as selected. */
    void mark(int place) {
        for (int i = 0; i < points.size(); i++) {
            points.get(i).select(i == place);
        }
    }

    /** The figure nearest to a place across; -1 where there is none. */
    int nearest(double x) {
        return IntStream.range(0, points.size())
                .boxed()
                .min(Comparator.comparingDouble(place -> points.get(place).distance(x)))
                .orElse(-1);
    }

    void place(double width, double height) {
        double left = Math.ceil(
                marks.stream().mapToDouble(mark -> mark.prefWidth(-1)).max().orElse(0) + GAP * scale);
        double half =
                marks.stream().mapToDouble(mark -> mark.prefHeight(-1)).max().orElse(0) / 2;
        Plot plot =
                new Plot(left, Math.ceil(half), width, Math.max(half + 1, Math.floor(height - time.height())), axis);
        placeGrid(plot);
        List<Double> across = time.place(plot);
        placeWay(plot, across);
        if (!trajectory.isEmpty()) {
            actuals.place(plot, time.actuals(plot, across));
        }
        levels.forEach(level -> level.place(plot));
    }

    private void placeGrid(Plot plot) {
        List<Double> at = axis.marks();
        for (int i = 0; i < grid.size(); i++) {
            double y = plot.y(at.get(i));
            Strokes.place(grid.get(i), plot.left(), y, plot.right(), y);
            Label mark = marks.get(i);
            double wide = mark.prefWidth(-1);
            double high = mark.prefHeight(-1);
            mark.resizeRelocate(plot.left() - GAP * scale - wide, Math.rint(y - high / 2), wide, high);
        }
    }

    private void placeWay(Plot plot, List<Double> across) {
        way.getPoints().clear();
        List<Double> upper = new ArrayList<>();
        List<Double> lower = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Trajectory.Point point = trajectory.points().get(i);
            double x = across.get(i);
            way.getPoints().addAll(x, plot.y(point.drawn().doubleValue()));
            point.interval().ifPresent(each -> {
                upper.addAll(List.of(x, plot.y(each.high())));
                lower.addAll(0, List.of(x, plot.y(each.low())));
            });
            points.get(i).place(plot, x);
        }
        upper.addAll(lower);
        band.getPoints().setAll(upper);
        band.setVisible(upper.size() > 4);
    }
}
