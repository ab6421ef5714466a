package org.bcfplanner.change.edits;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricBox;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PreparedRows;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;

/**
 * Edits of outcomes and metrics. {@code prepared} are the metrics that the plan's template prints in advance. What is
 * gone stays gone.
 */
public final class MetricEdits {
    private MetricEdits() {}

    /** Adds a metric at a place among those shown. */
    public static Plan add(Plan plan, List<Metric> prepared, Metric metric, int index) {
        List<Metric> shown = PreparedRows.shown(plan.metrics(), prepared);
        return plan.withMetrics(rows -> Ordered.insert(rows, shown, index, metric));
    }

    /** The plan with a metric changed, which is taken from those prepared where the plan has none yet. */
    public static Plan change(Plan plan, List<Metric> prepared, Id<Metric> id, UnaryOperator<Metric> change) {
        return PreparedRows.find(plan.metrics(), prepared, id)
                .map(found -> plan.withMetrics(rows -> rows.with(change.apply(found))))
                .orElse(plan);
    }

    /** Types into a line of a metric's block in one column; a block that says nothing any more goes. */
    public static Plan type(Plan plan, List<Metric> prepared, Id<Metric> id, String column, Part part, String typed) {
        MetricFigure figure = plan.metricFigures()
                .find(MetricFigure.idOf(id, column))
                .orElseGet(() -> MetricFigure.blank(id, column))
                .with(part, typed);
        if (figure.isBlank()) {
            return plan.withMetricFigures(rows -> rows.without(figure.id()));
        }
        return PreparedRows.find(plan.metrics(), prepared, id)
                .map(found -> plan.withMetrics(rows -> rows.contains(id) ? rows : rows.with(found))
                        .withMetricFigures(rows -> rows.with(figure)))
                .orElse(plan);
    }

    /** Removes a metric with its figures and benchmarks; one that the template prints is empty again. */
    public static Plan remove(Plan plan, Id<Metric> id) {
        Plan result = plan;
        for (MetricFigure figure : plan.metricFigures()) {
            if (figure.metric().equals(id)) {
                result = result.withMetricFigures(rows -> rows.without(figure.id()));
            }
        }
        for (Benchmark benchmark : plan.benchmarks()) {
            if (benchmark.metric().equals(id)) {
                result = removeBenchmark(result, benchmark.id());
            }
        }
        return result.withActionMetrics(
                        rows -> ActionEdits.kept(rows, each -> each.metric().equals(id)))
                .withMetrics(rows -> rows.without(id));
    }

    /** Moves a metric by so many places among those shown, stopping at the first and the last. */
    public static Plan move(Plan plan, List<Metric> prepared, Id<Metric> id, int places) {
        List<Metric> shown = PreparedRows.shown(plan.metrics(), prepared);
        return plan.withMetrics(rows -> Ordered.move(rows, shown, id, places));
    }

    /** Writes into a text box; an empty text is none. */
    public static Plan write(Plan plan, String box, Text text) {
        return plan.withMetricBoxes(
                rows -> text.isEmpty() ? rows.without(MetricBox.idOf(box)) : rows.with(MetricBox.of(box, text)));
    }

    /** Adds a footnote at a place among those there are. */
    public static Plan addFootnote(Plan plan, Footnote footnote, int index) {
        return plan.withFootnotes(rows -> Ordered.insert(rows, footnotes(plan), index, footnote));
    }

    /** The plan with the footnote changed; as it is where the footnote is gone. */
    public static Plan changeFootnote(Plan plan, Id<Footnote> id, UnaryOperator<Footnote> change) {
        return plan.footnotes()
                .find(id)
                .map(footnote -> plan.withFootnotes(rows -> rows.with(change.apply(footnote))))
                .orElse(plan);
    }

    /** Moves a footnote by so many places, stopping at the first and the last. Numbers stay what they are. */
    public static Plan moveFootnote(Plan plan, Id<Footnote> id, int places) {
        return plan.withFootnotes(rows -> Ordered.move(rows, footnotes(plan), id, places));
    }

    /** Removes a footnote; figures keep what was typed into them. */
    public static Plan removeFootnote(Plan plan, Id<Footnote> id) {
        return plan.withFootnotes(rows -> rows.without(id));
    }

    /** Adds something to compare a metric with, behind what it has; does nothing where the metric is gone. */
    public static Plan addBenchmark(Plan plan, List<Metric> prepared, Benchmark benchmark) {
        List<Benchmark> all = plan.benchmarks().stream().sorted(Ranked.order()).toList();
        return PreparedRows.find(plan.metrics(), prepared, benchmark.metric())
                .map(found -> plan.withMetrics(rows -> rows.contains(found.id()) ? rows : rows.with(found))
                        .withBenchmarks(rows -> Ordered.insert(rows, all, all.size(), benchmark)))
                .orElse(plan);
    }

    /** The plan with the benchmark changed; as it is where the benchmark is gone. */
    public static Plan changeBenchmark(Plan plan, Id<Benchmark> id, UnaryOperator<Benchmark> change) {
        return plan.benchmarks()
                .find(id)
                .map(benchmark -> plan.withBenchmarks(rows -> rows.with(change.apply(benchmark))))
                .orElse(plan);
    }

    /** Moves a benchmark by so many places among those of its metric, stopping at the first and the last. */
    public static Plan moveBenchmark(Plan plan, Id<Benchmark> id, int places) {
        return plan.benchmarks()
                .find(id)
                .map(moved -> plan.benchmarks().stream()
                        .filter(each -> each.metric().equals(moved.metric()))
                        .sorted(Ranked.order())
                        .toList())
                .map(shown -> plan.withBenchmarks(rows -> Ordered.move(rows, shown, id, places)))
                .orElse(plan);
    }

    public static Plan removeBenchmark(Plan plan, Id<Benchmark> id) {
        return plan.withBenchmarks(rows -> rows.without(id));
    }

    private static List<Footnote> footnotes(Plan plan) {
        return plan.footnotes().stream().sorted(Ranked.order()).toList();
    }
}
