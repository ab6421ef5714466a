package org.bcfplanner.search;

import java.util.HashMap;
import java.util.Map;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricBox;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PreparedRows;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;

/** Outcomes and metrics: printed and local ones, figures, texts, what they are compared with, and footnotes. */
final class OfMetrics {
    private static final Source<Metric> METRICS = Source.of("metric", Kind.METRIC, "name");
    private static final Source<MetricFigure> FIGURES = Source.of("metric_figure", Kind.METRIC, "");
    private static final Source<MetricBox> BOXES = Source.of("metric_box", Kind.METRIC, "written");
    private static final Source<Benchmark> BENCHMARKS = Source.of("benchmark", Kind.METRIC, "");
    private static final Source<Footnote> FOOTNOTES = Source.of("footnote", Kind.FOOTNOTE, "note");

    private final Plan plan;
    private final MetricTables tables;
    private final Gathering gathering;
    private final Map<Id<Metric>, String> titles = new HashMap<>();

    OfMetrics(Plan plan, Edition edition, Gathering gathering) {
        this.plan = plan;
        this.tables = edition.metrics();
        this.gathering = gathering;
    }

    void gather() {
        for (Metric metric : PreparedRows.shown(plan.metrics(), tables.printed())) {
            String title = tables.definition(metric).title();
            titles.put(metric.id(), title);
            gathering.add(METRICS, metric, title, "");
        }
        for (MetricFigure figure : plan.metricFigures()) {
            gathering.add(FIGURES, figure, title(figure.metric()), column(figure.measuredIn()));
        }
        for (MetricTables.Box box : tables.boxes()) {
            MetricBox written = plan.metricBoxes()
                    .find(MetricBox.idOf(box.key()))
                    .orElseGet(() -> MetricBox.of(box.key(), Text.EMPTY));
            gathering.add(BOXES, written, box.label(), "");
        }
        for (Benchmark each : plan.benchmarks()) {
            gathering.add(BENCHMARKS, each, title(each.metric()), "Compared with " + each.name());
        }
        plan.footnotes().stream()
                .sorted(Ranked.order())
                .forEach(each -> gathering.add(FOOTNOTES, each, "Footnote " + each.number(), ""));
    }

    private String title(Id<Metric> metric) {
        return titles.getOrDefault(metric, "");
    }

    private String column(String key) {
        return tables.columns().stream()
                .filter(each -> each.key().equals(key))
                .map(MetricTables.Column::title)
                .findFirst()
                .orElse(key);
    }
}
