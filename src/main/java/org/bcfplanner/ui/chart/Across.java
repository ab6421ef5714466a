package org.bcfplanner.ui.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.bcfplanner.plan.metric.Months;
import org.bcfplanner.report.picture.Trajectory;

/** Where the figures of a way stand across it: by their months where all are known and their labels have room, else evenly. */
record Across(Trajectory trajectory, List<Label> labels, double scale) {
    private static final double MARGIN = 58;

    List<Double> places(Plot plot) {
        int count = trajectory.points().size();
        double room = plot.right() - plot.left();
        double from = plot.left() + Math.min(MARGIN * scale, room / 4);
        double to = plot.right() - Math.min(MARGIN * scale, room / 4);
        if (count == 1) {
            return List.of(Math.rint((from + to) / 2) + 0.5);
        }
        List<Double> byTime = byTime(from, to);
        return fits(byTime)
                ? byTime
                : IntStream.range(0, count)
                        .mapToObj(i -> Math.rint(from + (to - from) * i / (count - 1)) + 0.5)
                        .toList();
    }

    /**
     * Where the middle of some months stands among figures that stand by their months; empty where they stand otherwise.
     *
     * @param places of the figures
     */
    OptionalDouble at(Months between, List<Double> places) {
        List<Double> middles = middles();
        if (middles.size() < places.size() || places.size() < 2) {
            return OptionalDouble.empty();
        }
        double length = middles.getLast() - middles.getFirst();
        double share = length == 0 ? 0 : (between.middle() - middles.getFirst()) / length;
        double wide = places.getLast() - places.getFirst();
        for (int i = 0; i < places.size(); i++) {
            double by = length == 0 ? 0 : (middles.get(i) - middles.getFirst()) / length;
            if (Math.abs(places.getFirst() + by * wide - places.get(i)) > 1) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(Math.rint(places.getFirst() + share * wide) + 0.5);
    }

    /** Where a moment stands, in months, between the two figures around it, or as far from the outermost as its year is. */
    double at(double middle, List<Double> places, Plot plot) {
        List<Double> middles = middles();
        if (places.size() == 1) {
            double on = (plot.right() - plot.left()) / 5;
            return Math.rint(places.getFirst() + Math.signum(middle - middles.getFirst()) * on) + 0.5;
        }
        int next = 1;
        while (next < places.size() - 1 && middles.get(next) < middle) {
            next++;
        }
        double length = middles.get(next) - middles.get(next - 1);
        double share = length == 0 ? 0 : (middle - middles.get(next - 1)) / length;
        double x = places.get(next - 1) + share * (places.get(next) - places.get(next - 1));
        return Math.rint(Math.clamp(x, plot.left() + 4, plot.right() - 4)) + 0.5;
    }

    private List<Double> middles() {
        return trajectory.points().stream()
                .flatMapToDouble(point -> point.middle().stream())
                .boxed()
                .toList();
    }

    private List<Double> byTime(double from, double to) {
        List<Double> middles = middles();
        if (middles.isEmpty() || middles.size() < trajectory.points().size()) {
            return List.of();
        }
        double first = middles.getFirst();
        double length = middles.getLast() - first;
        return middles.stream()
                .map(middle -> Math.rint(from + (to - from) * (length == 0 ? 0 : (middle - first) / length)) + 0.5)
                .toList();
    }

    private boolean fits(List<Double> places) {
        for (int i = 1; i < places.size(); i++) {
            double needed = (labels.get(i - 1).prefWidth(-1) + labels.get(i).prefWidth(-1)) / 2 + 6 * scale;
            if (places.get(i) - places.get(i - 1) < needed) {
                return false;
            }
        }
        return !places.isEmpty();
    }
}
