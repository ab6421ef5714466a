package org.bcfplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
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
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;

/** Where a finding is, in words: {@code Caretrak, 2014/15 spend, Min}. */
public final class PlaceWords {
    private final Plan plan;

    private PlaceWords(Plan plan) {
        this.plan = plan;
    }

    /** A place in words, such as one would say to a colleague who looks for it. */
    public static String of(Place place, Plan plan) {
        return new PlaceWords(plan).words(place);
    }

    /** A row by itself, {@code Caretrak, 2014/15 spend}; empty where it is not there, or its table has no names. */
    public static String row(String table, UUID row, Plan plan) {
        return of(new Place.Cell(table, row, ""), plan);
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
            case "risk", "risk_link" -> "Risks, " + RiskAndMetricWords.ofRisk(column.component());
            case "metric", "metric_figure" -> "Metrics, " + RiskAndMetricWords.ofFigure(column.component());
            case "signature", "related_document", "vision_row" -> NarrativeWords.ofColumn(column);
            case "action", "indicator", "indicator_value", "implication", "objective", "goal" ->
                StrategyWords.ofColumn(column);
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
            case "risk",
                    "risk_category",
                    "risk_review",
                    "metric",
                    "metric_figure",
                    "metric_box",
                    "benchmark",
                    "footnote" -> joined(new RiskAndMetricWords(plan).words(cell));
            case "passage",
                    "chapter",
                    "review_note",
                    "condition_answer",
                    "vision_row",
                    "related_document",
                    "signature" -> new NarrativeWords(plan).words(cell);
            case "goal",
                    "objective",
                    "action",
                    "action_progress",
                    "action_indicator",
                    "action_scheme",
                    "action_metric",
                    "action_risk",
                    "indicator",
                    "indicator_value",
                    "board_report",
                    "implication",
                    "appendix" -> new StrategyWords(plan).words(cell);
            default -> label(cell.component());
        };
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
    static String label(String component) {
        return component.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    static String joined(String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                said.add(part.strip());
            }
        }
        return String.join(", ", said);
    }
}
