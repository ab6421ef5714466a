package org.bcfplanner.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.bcfplanner.plan.metric.NumberWords;
import org.bcfplanner.report.picture.Trajectory;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The figure of one column: ring, whiskers, its value, and what is stated otherwise. */
final class FigureNodes {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double RING = 4.5;

    private final Trajectory.Point point;
    private final Side side;
    private final double scale;
    private final Circle ring;
    private final List<Line> whisker = List.of(
            Strokes.styled("trajectory-whisker"),
            Strokes.styled("trajectory-whisker"),
            Strokes.styled("trajectory-whisker"));
    private final Label value;
    private final Label stated;

    FigureNodes(Trajectory.Point point, Side side, double scale) {
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

    void select(boolean selected) {
        ring.pseudoClassStateChanged(SELECTED, selected);
    }

    /** How far its ring stands from a place across. */
    double distance(double x) {
        return Math.abs(ring.getCenterX() - x);
    }

    void place(Plot plot, double x) {
        double y = plot.y(point.drawn().doubleValue());
        ring.setCenterX(x);
        ring.setCenterY(y);
        point.interval().ifPresent(each -> {
            double low = plot.y(each.low());
            double high = plot.y(each.high());
            double arm = 5 * scale;
            Strokes.place(whisker.get(0), x, low, x, high);
            Strokes.place(whisker.get(1), x - arm, low, x + arm, low);
            Strokes.place(whisker.get(2), x - arm, high, x + arm, high);
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
