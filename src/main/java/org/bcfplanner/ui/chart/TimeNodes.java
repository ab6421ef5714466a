package org.bcfplanner.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.bcfplanner.plan.metric.Months;
import org.bcfplanner.report.picture.Trajectory;
import org.bcfplanner.ui.kit.Parts;

/** The names of periods at the foot of a picture: of every figure, and of years between them where there is room. */
final class TimeNodes {
    private final Trajectory trajectory;
    private final double gap;
    private final double scale;
    private final List<Label> figures;
    private final List<Year> between;

    /** A year of which there is no figure. */
    private record Year(Months months, Label label) {}

    /** @param gap between the picture and the names, and the least between two names */
    TimeNodes(Trajectory trajectory, double gap, double scale) {
        this.trajectory = trajectory;
        this.gap = gap;
        this.scale = scale;
        figures = trajectory.points().stream()
                .map(point -> Parts.fixed(point.label(), "trajectory-mark"))
                .toList();
        between = trajectory.between().stream()
                .map(each -> new Year(each, Parts.fixed(each.label(), "trajectory-mark")))
                .toList();
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(figures);
        between.forEach(year -> nodes.add(year.label()));
        return nodes;
    }

    /** What the names take below the picture. */
    double height() {
        return figures.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0) + gap;
    }

    /** Places the names, and says where across each figure stands. */
    List<Double> place(Plot plot) {
        Across time = new Across(trajectory, figures, scale);
        List<Double> across = time.places(plot);
        for (int i = 0; i < figures.size(); i++) {
            Label label = figures.get(i);
            double wide = label.prefWidth(-1);
            double most = Math.max(plot.left(), plot.right() - wide);
            under(plot, label, Math.rint(Math.clamp(across.get(i) - wide / 2, plot.left(), most)));
        }
        placeBetween(plot, time, across);
        return across;
    }

    /** Where across what came about stands, among figures in these places. */
    List<Double> actuals(Plot plot, List<Double> across) {
        Across time = new Across(trajectory, figures, scale);
        return trajectory.actuals().stream()
                .map(each -> time.at(each.middle(), across, plot))
                .toList();
    }

    private void placeBetween(Plot plot, Across time, List<Double> across) {
        double taken = Double.NEGATIVE_INFINITY;
        for (Year year : between) {
            Label label = year.label();
            double wide = label.prefWidth(-1);
            OptionalDouble at = time.at(year.months(), across);
            double left = at.isPresent() ? Math.rint(at.getAsDouble() - wide / 2) : 0;
            boolean shown = at.isPresent() && left > taken + gap && isFree(left, left + wide);
            label.setVisible(shown);
            if (shown) {
                under(plot, label, left);
                taken = left + wide;
            }
        }
    }

    private boolean isFree(double left, double right) {
        return figures.stream()
                .noneMatch(label ->
                        left < label.getLayoutX() + label.getWidth() + gap && right + gap > label.getLayoutX());
    }

    private void under(Plot plot, Label label, double left) {
        label.resizeRelocate(left, plot.bottom() + gap, label.prefWidth(-1), label.prefHeight(-1));
    }
}
