package org.bcfplanner.ui.chart;

import java.util.List;
import java.util.Optional;
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
        List<Double> middles = trajectory.points().stream()
                .flatMap(point -> point.months().stream())
                .map(Months::middle)
                .toList();
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

    private List<Double> byTime(double from, double to) {
        List<Optional<Months>> months =
                trajectory.points().stream().map(Trajectory.Point::months).toList();
        if (months.isEmpty() || months.stream().anyMatch(Optional::isEmpty)) {
            return List.of();
        }
        List<Double> middles =
                months.stream().map(each -> each.orElseThrow().middle()).toList();
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
