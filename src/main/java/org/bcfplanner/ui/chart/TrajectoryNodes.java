package org.bcfplanner.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.bcfplanner.plan.metric.Months;
import org.bcfplanner.plan.metric.NumberWords;
import org.bcfplanner.report.picture.Axis;
import org.bcfplanner.report.picture.Trajectory;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** What one picture of a metric's way is drawn of, from back to front. */
final class TrajectoryNodes {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 6;
    private static final double RING = 4.5;

    private final Trajectory trajectory;
    private final Axis axis;
    private final double scale;
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> marks = new ArrayList<>();
    private final Polygon band = new Polygon();
    private final Polyline way = new Polyline();
    private final List<Level> levels;
    private final List<PointNodes> points;
    private final List<Label> labels;
    private final List<Year> between;

    /** A year of which there is no figure. */
    private record Year(Months months, Label label) {}

    /** A level of comparison with its words. */
    private record Level(Line line, Label words, double value) {}

    TrajectoryNodes(Trajectory trajectory, double scale) {
        this.trajectory = trajectory;
        this.axis = trajectory.axis();
        this.scale = scale;
        band.getStyleClass().add("trajectory-band");
        way.getStyleClass().add("trajectory-way");
        if (!trajectory.isEmpty() || !trajectory.lines().isEmpty()) {
            for (double mark : axis.marks()) {
                grid.add(styled(new Line(), "trajectory-grid"));
                marks.add(Parts.fixed(NumberWords.of(mark, axis.decimals()), "trajectory-mark"));
            }
        }
        levels = trajectory.lines().stream()
                .map(line -> new Level(
                        styled(new Line(), "trajectory-level"),
                        Parts.fixed(line.words(), "trajectory-level-words"),
                        line.value().doubleValue()))
                .toList();
        points = trajectory.points().stream()
                .map(point -> new PointNodes(point, side(trajectory, point), scale))
                .toList();
        labels = trajectory.points().stream()
                .map(point -> Parts.fixed(point.label(), "trajectory-mark"))
                .toList();
        between = trajectory.between().stream()
                .map(each -> new Year(each, Parts.fixed(each.label(), "trajectory-mark")))
                .toList();
    }

    /** Values stand on the outer side of the way, so that it does not run through them. */
    private static Side side(Trajectory trajectory, Trajectory.Point point) {
        int place = trajectory.points().indexOf(point);
        if (place == trajectory.points().size() - 1) {
            return Side.RIGHT;
        }
        return place == 0 ? Side.LEFT : Side.TOP;
    }

    private static Line styled(Line line, String style) {
        line.getStyleClass().add(style);
        return line;
    }

    List<Node> all() {
        List<Node> all = new ArrayList<>(grid);
        all.addAll(marks);
        all.addAll(labels);
        between.forEach(year -> all.add(year.label()));
        all.add(band);
        levels.forEach(level -> all.add(level.line()));
        all.add(way);
        points.forEach(point -> all.addAll(point.nodes()));
        levels.forEach(level -> all.add(level.words()));
        all.forEach(node -> node.setMouseTransparent(true));
        all.forEach(node -> node.setManaged(false));
        return all;
    }

    /** Marks the figure of a place as selected. */
    void mark(int place) {
        for (int i = 0; i < points.size(); i++) {
            points.get(i).ring.pseudoClassStateChanged(SELECTED, i == place);
        }
    }

    /** The figure nearest to a place across; -1 where there is none. */
    int nearest(double x) {
        return IntStream.range(0, points.size())
                .boxed()
                .min((one, other) -> Double.compare(
                        Math.abs(points.get(one).ring.getCenterX() - x),
                        Math.abs(points.get(other).ring.getCenterX() - x)))
                .orElse(-1);
    }

    void place(double width, double height) {
        double left = Math.ceil(
                marks.stream().mapToDouble(mark -> mark.prefWidth(-1)).max().orElse(0) + GAP * scale);
        double half =
                marks.stream().mapToDouble(mark -> mark.prefHeight(-1)).max().orElse(0) / 2;
        double foot =
                labels.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0) + GAP * scale;
        Plot plot = new Plot(left, Math.ceil(half), width, Math.max(half + 1, Math.floor(height - foot)), axis);
        placeGrid(plot);
        Across time = new Across(trajectory, labels, scale);
        List<Double> across = time.places(plot);
        placeWay(plot, across);
        placeBetween(plot, time, across);
        placeLevels(plot);
    }

    private void placeGrid(Plot plot) {
        List<Double> at = axis.marks();
        for (int i = 0; i < grid.size(); i++) {
            double y = plot.y(at.get(i));
            ends(grid.get(i), plot.left(), y, plot.right(), y);
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
            Label label = labels.get(i);
            double wide = label.prefWidth(-1);
            label.resizeRelocate(
                    Math.rint(Math.clamp(x - wide / 2, plot.left(), Math.max(plot.left(), plot.right() - wide))),
                    plot.bottom() + GAP * scale,
                    wide,
                    label.prefHeight(-1));
        }
        upper.addAll(lower);
        band.getPoints().setAll(upper);
        band.setVisible(upper.size() > 4);
    }

    /** Years without a figure are named where the names of figures leave room. */
    private void placeBetween(Plot plot, Across time, List<Double> across) {
        double taken = Double.NEGATIVE_INFINITY;
        for (Year year : between) {
            double wide = year.label().prefWidth(-1);
            OptionalDouble at = time.at(year.months(), across);
            double left = at.isPresent() ? Math.rint(at.getAsDouble() - wide / 2) : 0;
            boolean shown = at.isPresent()
                    && left > taken + GAP * scale
                    && labels.stream()
                            .noneMatch(label -> left < label.getLayoutX() + label.getWidth() + GAP * scale
                                    && left + wide + GAP * scale > label.getLayoutX());
            year.label().setVisible(shown);
            if (shown) {
                year.label()
                        .resizeRelocate(
                                left,
                                plot.bottom() + GAP * scale,
                                wide,
                                year.label().prefHeight(-1));
                taken = left + wide;
            }
        }
    }

    private void placeLevels(Plot plot) {
        for (Level level : levels) {
            double y = plot.y(level.value());
            ends(level.line(), plot.left(), y, plot.right(), y);
            double wide = level.words().prefWidth(-1);
            double high = level.words().prefHeight(-1);
            boolean below = y + high + 2 < plot.bottom();
            level.words().resizeRelocate(plot.left() + 4, below ? y + 2 : y - high - 2, wide, high);
        }
    }

    static void ends(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    /** The figure of one column: ring, whiskers, its value, and what is stated otherwise. */
    private static final class PointNodes {
        private final Trajectory.Point point;
        private final Side side;
        private final double scale;
        private final Circle ring;
        private final List<Line> whisker = List.of(
                styled(new Line(), "trajectory-whisker"),
                styled(new Line(), "trajectory-whisker"),
                styled(new Line(), "trajectory-whisker"));
        private final Label value;
        private final Label stated;

        PointNodes(Trajectory.Point point, Side side, double scale) {
            this.point = point;
            this.side = side;
            this.scale = scale;
            ring = new Circle(RING * scale);
            ring.getStyleClass().add("trajectory-ring");
            value = Parts.fixed(NumberWords.of(point.drawn()), "trajectory-value");
            stated = Parts.fixed(
                    (point.kept() ? "Kept " : "Printed ")
                            + point.stated().map(NumberWords::of).orElse(""),
                    "trajectory-stated");
            if (point.kept()) {
                stated.getStyleClass().add("kept");
            }
            stated.setGraphic(
                    point.kept()
                            ? Icons.of("bi-check-circle-fill", 11, "fg-success")
                            : Icons.of("bi-x-octagon-fill", 11, "fg-danger"));
        }

        List<Node> nodes() {
            List<Node> nodes = new ArrayList<>();
            if (point.interval().isPresent()) {
                nodes.addAll(whisker);
            }
            nodes.add(ring);
            nodes.add(value);
            if (point.differs()) {
                nodes.add(stated);
            }
            return nodes;
        }

        void place(Plot plot, double x) {
            double y = plot.y(point.drawn().doubleValue());
            ring.setCenterX(x);
            ring.setCenterY(y);
            point.interval().ifPresent(each -> {
                double low = plot.y(each.low());
                double high = plot.y(each.high());
                double arm = 5 * scale;
                ends(whisker.get(0), x, low, x, high);
                ends(whisker.get(1), x - arm, low, x + arm, low);
                ends(whisker.get(2), x - arm, high, x + arm, high);
            });
            double wide = value.prefWidth(-1);
            double high = value.prefHeight(-1);
            double gap = 10 * scale;
            value.resizeRelocate(
                    Math.rint(
                            switch (side) {
                                case LEFT -> x - gap - wide;
                                case RIGHT -> x + gap;
                                default -> x - wide / 2;
                            }),
                    Math.rint(side == Side.TOP ? y - gap - high : y - high / 2),
                    wide,
                    high);
            placeStated(plot, x);
        }

        /** Its mark stands at its level, its words where there is room. */
        private void placeStated(Plot plot, double x) {
            double y = point.stated().map(each -> plot.y(each.doubleValue())).orElse(0.0);
            double wide = stated.prefWidth(-1);
            boolean beyond = x + wide > plot.right();
            stated.setContentDisplay(beyond ? ContentDisplay.RIGHT : ContentDisplay.LEFT);
            double at = beyond ? x - wide + 5.5 * scale : x - 5.5 * scale;
            stated.resizeRelocate(Math.rint(at), Math.rint(y - stated.prefHeight(-1) / 2), wide, stated.prefHeight(-1));
        }
    }
}
