package org.bcfplanner.check;

import java.util.Optional;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricBox;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskReview;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PreparedRows;

/**
 * Cells of the register and of the metrics in words: {@code Risk 8, probability}, {@code Care home admissions, 65+,
 * Baseline, numerator}. Figures, boxes and printed metrics are named while the plan has no row for them yet.
 */
final class RiskAndMetricWords {
    private final Plan plan;

    RiskAndMetricWords(Plan plan) {
        this.plan = plan;
    }

    String words(Place.Cell cell) {
        UUID row = cell.row();
        return switch (cell.table()) {
            case "risk" -> named(risk(new Id<>(row)), ofRisk(cell.component()));
            case "risk_category" ->
                named(
                        plan.riskCategories()
                                .find(new Id<RiskCategory>(row))
                                .map(RiskCategory::name)
                                .orElse(""),
                        "category of risks");
            case "risk_review" ->
                plan.riskReviews()
                        .find(new Id<RiskReview>(row))
                        .map(each -> named(risk(each.risk()), "review"))
                        .orElse("");
            case "metric" -> named(metric(new Id<>(row)), PlaceWords.label(cell.component()));
            case "metric_figure" -> figure(new Id<>(row), ofFigure(cell.component()));
            case "metric_box" -> box(new Id<>(row));
            case "benchmark" ->
                plan.benchmarks()
                        .find(new Id<Benchmark>(row))
                        .map(each -> named(metric(each.metric()), each.name()))
                        .orElse("");
            default ->
                plan.footnotes()
                        .find(new Id<Footnote>(row))
                        .map(each -> "Footnote " + each.number())
                        .orElse("");
        };
    }

    /** A component of a risk; parts of a rating stand behind a dot. */
    static String ofRisk(String component) {
        String plain = component.startsWith("rating.") ? component.substring("rating.".length()) : component;
        return plain.equals("review") ? "review date" : PlaceWords.label(plain.replace('.', ' '));
    }

    static String ofFigure(String component) {
        return component.equals("stated") ? "value" : PlaceWords.label(component);
    }

    private String risk(Id<Risk> id) {
        return plan.risks()
                .find(id)
                .map(risk -> Register.of(plan.riskCategories(), plan.risks()).name(risk))
                .orElse("");
    }

    /** A printed metric by its short title, a local one by its name. */
    private String metric(Id<Metric> id) {
        return edition()
                .flatMap(edition -> edition.metrics().definition(id))
                .map(Definition::title)
                .or(() -> plan.metrics().find(id).map(Metric::name))
                .orElse("");
    }

    /** The id is made of metric and column, so it is found among all that there can be. */
    private String figure(Id<MetricFigure> id, String component) {
        if (edition().isPresent()) {
            MetricTables tables = edition().get().metrics();
            for (Metric metric : PreparedRows.shown(plan.metrics(), tables.printed())) {
                for (MetricTables.Column column : tables.columns()) {
                    if (MetricFigure.idOf(metric.id(), column.key()).equals(id)) {
                        return PlaceWords.joined(metric(metric.id()), column.title(), component);
                    }
                }
            }
        }
        return plan.metricFigures()
                .find(id)
                .map(each -> PlaceWords.joined(metric(each.metric()), each.measuredIn(), component))
                .orElse("");
    }

    private String box(Id<MetricBox> id) {
        return edition().stream()
                .flatMap(edition -> edition.metrics().boxes().stream())
                .filter(box -> MetricBox.idOf(box.key()).equals(id))
                .map(MetricTables.Box::label)
                .findFirst()
                .or(() -> plan.metricBoxes().find(id).map(MetricBox::box))
                .orElse("");
    }

    /** Nothing where the row is gone. */
    private static String named(String row, String component) {
        return PlaceWords.joined(row, component);
    }

    private Optional<Edition> edition() {
        return Editions.find(plan.details().edition());
    }
}
