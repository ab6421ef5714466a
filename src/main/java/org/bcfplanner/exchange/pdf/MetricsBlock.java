package org.bcfplanner.exchange.pdf;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.metric.NumberWords;
import org.bcfplanner.report.picture.Trajectory;
import org.bcfplanner.report.summary.MetricLine;

/** The metrics as a table, with the way from baseline to target drawn beside its figures. */
final class MetricsBlock {
    private static final int SHOWN = 8;
    private static final float ROW = 14;

    private final Sheet sheet;

    MetricsBlock(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Where the columns are. */
    private record Columns(float name, float better, float way, float baseline, float target, float compared) {
        static Columns of(Area area) {
            return new Columns(area.x(), area.x() + 196, area.x() + 250, area.x() + 385, area.x() + 430, area.right());
        }
    }

    /** Returns where it ends. */
    float draw(List<MetricLine> metrics, Area area) {
        sheet.text(Type.HEADING, "Metrics", area.x(), area.top() + 9, area.width());
        Columns at = Columns.of(area);
        float y = area.top() + 20;
        sheet.text(Type.SMALL, "Better", at.better(), y, 50);
        sheet.text(Type.SMALL, "Ring: baseline, dot: target", at.way(), y, 92);
        sheet.textToRight(Type.SMALL, "Baseline", at.baseline(), y, 44);
        sheet.textToRight(Type.SMALL, "Target", at.target(), y, 44);
        sheet.textToRight(Type.SMALL, "Compared with", at.compared(), y, 88);
        sheet.box(Ink.LINE, area.x(), y + 3, area.width(), 0.6f);
        for (MetricLine line : metrics.subList(0, Math.min(SHOWN, metrics.size()))) {
            y += ROW;
            row(line, at, y);
        }
        if (metrics.size() > SHOWN) {
            y += ROW;
            sheet.text(Type.QUIET, "and " + (metrics.size() - SHOWN) + " more", area.x(), y, area.width());
        }
        return y + 3;
    }

    private void row(MetricLine line, Columns at, float y) {
        sheet.text(Type.BODY, line.title(), at.name(), y, at.better() - at.name() - 6);
        sheet.text(Type.QUIET, better(line.direction()), at.better(), y, 48);
        if (line.isEmpty()) {
            sheet.textToRight(Type.QUIET.in(Ink.DANGER), "No figures yet", at.target(), y, 90);
        } else {
            sheet.figure(line.words(), () -> way(line, at.way(), y - 3));
            sheet.textToRight(Type.BODY, MetricLine.shown(line.baseline()), at.baseline(), y, 44);
            sheet.textToRight(Type.STRONG, MetricLine.shown(line.target()), at.target(), y, 44);
        }
        line.compared()
                .ifPresent(other -> sheet.textToRight(
                        Type.QUIET, other.name() + " " + NumberWords.of(other.value()), at.compared(), y, 88));
    }

    private static String better(Direction direction) {
        return switch (direction) {
            case HIGHER -> "higher";
            case LOWER -> "lower";
            case NOT_STATED -> "";
        };
    }

    private void way(MetricLine line, float x, float middle) {
        float width = 84;
        double[] all = Stream.of(line.baseline(), line.target(), line.compared().map(Trajectory.Line::value))
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        double low = DoubleStream.of(all).min().orElse(0);
        double high = DoubleStream.of(all).max().orElse(0);
        sheet.box(Ink.TRACK, x, middle - 1.5f, width, 3);
        line.compared()
                .ifPresent(other ->
                        sheet.box(Ink.TEXT, place(other.value(), low, high, x, width) - 0.7f, middle - 5, 1.4f, 10));
        if (line.baseline().isPresent() && line.target().isPresent()) {
            float from = place(line.baseline().get(), low, high, x, width);
            float to = place(line.target().get(), low, high, x, width);
            sheet.box(Ink.ACCENT, Math.min(from, to), middle - 0.7f, Math.abs(to - from), 1.4f);
        }
        line.baseline().ifPresent(value -> sheet.disc(Color.WHITE, place(value, low, high, x, width), middle, 2.6f));
        line.target().ifPresent(value -> sheet.disc(Ink.ACCENT, place(value, low, high, x, width), middle, 2.6f));
    }

    private static float place(BigDecimal value, double low, double high, float x, float width) {
        double share = high > low ? (value.doubleValue() - low) / (high - low) : 0.5;
        return (float) (x + width * (0.08 + 0.84 * share));
    }
}
