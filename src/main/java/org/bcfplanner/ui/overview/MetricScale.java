package org.bcfplanner.ui.overview;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.bcfplanner.report.picture.Trajectory;
import org.bcfplanner.report.summary.MetricLine;

/**
 * The way of a metric on a line of its own scale, less at the left: a ring for the baseline, a dot for the target, a tick
 * for what it is compared with.
 */
final class MetricScale extends Region {
    private static final double MARK = 9;
    /** What is left free at either end, as a share of the line. */
    private static final double AIR = 0.1;

    private final Region track = part("share-track");
    private final Region way = part("metric-way");
    private final Region ring = part("metric-ring");
    private final Region dot = part("metric-dot");
    private final Region tick = part("metric-tick");
    private final MetricLine line;
    private final double low;
    private final double high;

    MetricScale(MetricLine line, double scale) {
        this.line = line;
        double[] all = values(line);
        low = DoubleStream.of(all).min().orElse(0);
        high = DoubleStream.of(all).max().orElse(0);
        way.setVisible(line.baseline().isPresent() && line.target().isPresent());
        ring.setVisible(line.baseline().isPresent());
        dot.setVisible(line.target().isPresent());
        tick.setVisible(line.compared().isPresent());
        getChildren().addAll(track, tick, way, ring, dot);
        setMinWidth(84 * scale);
        setPrefWidth(84 * scale);
        setMinHeight(MARK + 6);
    }

    private static double[] values(MetricLine line) {
        return Stream.of(line.baseline(), line.target(), line.compared().map(Trajectory.Line::value))
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getHeight() / 2);
        track.resizeRelocate(0, middle - 2, getWidth(), 4);
        double from = x(line.baseline());
        double to = x(line.target());
        way.resizeRelocate(Math.min(from, to), middle - 1, Math.abs(to - from), 2);
        ring.resizeRelocate(from - MARK / 2, middle - MARK / 2, MARK, MARK);
        dot.resizeRelocate(to - MARK / 2, middle - MARK / 2, MARK, MARK);
        tick.resizeRelocate(x(line.compared().map(Trajectory.Line::value)) - 1, middle - 7, 2, 14);
    }

    private double x(Optional<BigDecimal> value) {
        double at = value.map(BigDecimal::doubleValue).orElse(low);
        double share = high > low ? (at - low) / (high - low) : 0.5;
        return Math.round(getWidth() * (AIR + share * (1 - 2 * AIR)));
    }

    static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
