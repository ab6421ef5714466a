package org.bcfplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.CommissionerSpend;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricBox;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskReview;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;

/** Where a finding is, in words: {@code Caretrak, 2014/15 spend, Min}. */
public final class PlaceWords {
    private final Plan plan;

    private PlaceWords(Plan plan) {
        this.plan = plan;
    }

    public static String of(Place place, Plan plan) {
        return new PlaceWords(plan).words(place);
    }

    private String words(Place place) {
        return switch (place) {
            case Place.Detail detail -> label(detail.component());
            case Place.Column column -> column(column);
            case Place.PoolValue value -> pool(value.fy(), value.measure());
            case Place.Totals totals -> totals.fy() + " totals";
            case Place.Cell cell -> cell(cell);
        };
    }

    private static String column(Place.Column column) {
        return switch (column.table()) {
            case "organisation" -> "Organisations";
            case "contribution" -> "Contributions, " + label(column.component());
            case "contingency" -> "Contingency plan";
            default -> "Schemes, " + label(column.component());
        };
    }

    private String cell(Place.Cell cell) {
        return switch (cell.table()) {
            case "line" ->
                plan.lines()
                        .find(new Id<Line>(cell.row()))
                        .map(line -> line(line, cell.component()))
                        .orElse("");
            case "pool_amount" ->
                plan.pool()
                        .find(new Id<PoolAmount>(cell.row()))
                        .map(part -> joined(pool(part.fy(), part.measure()), part.label()))
                        .orElse("");
            case "stated_amount" ->
                plan.stated()
                        .find(new Id<StatedAmount>(cell.row()))
                        .map(stated -> joined(scheme(stated.scheme()), "also stated in “" + stated.place() + "”"))
                        .orElse("");
            case "scheme" -> joined(scheme(new Id<>(cell.row())), label(cell.component()));
            case "theme" ->
                joined(
                        plan.themes()
                                .find(new Id<Theme>(cell.row()))
                                .map(Theme::title)
                                .orElse(""),
                        label(cell.component()));
            case "organisation" ->
                plan.organisations()
                        .find(new Id<Organisation>(cell.row()))
                        .map(Organisation::name)
                        .orElse("");
            case "contribution" -> contribution(new Id<>(cell.row()), cell.component());
            case "contingency" ->
                plan.contingency()
                        .find(new Id<Contingency>(cell.row()))
                        .map(each -> joined("Contingency plan", each.outcome(), label(cell.component())))
                        .orElse("");
            case "commissioner" -> commissioner(new Id<>(cell.row()));
            case "commissioner_spend" ->
                plan.spend()
                        .find(new Id<CommissionerSpend>(cell.row()))
                        .map(each -> joined(commissioner(each.commissioner()), each.fy() + " total spend"))
                        .orElse("");
            case "risk" -> joined(risk(new Id<>(cell.row())), label(cell.component()));
            case "risk_category" ->
                joined(
                        plan.riskCategories()
                                .find(new Id<RiskCategory>(cell.row()))
                                .map(RiskCategory::name)
                                .orElse(""),
                        "category of risks");
            case "metric" -> joined(metric(new Id<>(cell.row())), label(cell.component()));
            case "metric_figure" ->
                plan.metricFigures()
                        .find(new Id<MetricFigure>(cell.row()))
                        .map(each -> joined(metric(each.metric()), column(each), label(cell.component())))
                        .orElse("");
            case "metric_box" ->
                plan.metricBoxes()
                        .find(new Id<MetricBox>(cell.row()))
                        .map(each -> box(each.box()))
                        .orElse("");
            case "risk_review" ->
                plan.riskReviews()
                        .find(new Id<RiskReview>(cell.row()))
                        .map(each -> joined(risk(each.risk()), "review"))
                        .orElse("");
            case "benchmark" ->
                plan.benchmarks()
                        .find(new Id<Benchmark>(cell.row()))
                        .map(each -> joined(metric(each.metric()), each.name()))
                        .orElse("");
            case "footnote" ->
                plan.footnotes()
                        .find(new Id<Footnote>(cell.row()))
                        .map(each -> "Footnote " + each.number())
                        .orElse("");
            default -> label(cell.component());
        };
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

    private String column(MetricFigure figure) {
        return edition().stream()
                .flatMap(edition -> edition.metrics().columns().stream())
                .filter(column -> column.key().equals(figure.measuredIn()))
                .map(MetricTables.Column::title)
                .findFirst()
                .orElse(figure.measuredIn());
    }

    private String box(String key) {
        return edition().stream()
                .flatMap(edition -> edition.metrics().boxes().stream())
                .filter(box -> box.key().equals(key))
                .map(MetricTables.Box::label)
                .findFirst()
                .orElse(key);
    }

    private Optional<Edition> edition() {
        return Editions.find(plan.details().edition());
    }

    private String contribution(Id<Contribution> id, String component) {
        return plan.contributions()
                .find(id)
                .map(each -> joined(
                        plan.organisations()
                                .find(each.organisation())
                                .map(Organisation::name)
                                .orElse(""),
                        label(component) + (component.equals("spending") ? "" : " contribution")))
                .orElse("");
    }

    private String commissioner(Id<Commissioner> id) {
        return plan.commissioners().find(id).map(Commissioner::name).orElse("");
    }

    private String line(Line line, String component) {
        String heading = edition(line.fy(), line.kind());
        String end = switch (component) {
            case "min" -> label(Bound.MIN);
            case "max" -> label(Bound.MAX);
            default -> label(component);
        };
        return joined(scheme(line.scheme()), heading, end);
    }

    private String scheme(Id<Scheme> id) {
        return plan.schemes()
                .find(id)
                .map(Scheme::name)
                .filter(name -> !name.isBlank())
                .orElse("A scheme without a name");
    }

    private String pool(FinancialYear fy, PoolMeasure measure) {
        return fy + (measure == PoolMeasure.MINIMUM ? " minimum of the pool" : " pool");
    }

    private String edition(FinancialYear fy, Kind kind) {
        return Editions.find(plan.details().edition())
                .map(edition -> edition.label(fy, kind))
                .orElse(fy + " " + kind.name().toLowerCase(Locale.ROOT));
    }

    private String label(Bound bound) {
        return Editions.find(plan.details().edition())
                .map((Edition edition) -> edition.label(bound))
                .orElse(bound.name());
    }

    /** {@code leadProvider} becomes {@code lead provider}. */
    private static String label(String component) {
        return component.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static String joined(String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                said.add(part.strip());
            }
        }
        return String.join(", ", said);
    }
}
