package org.bcfplanner.check;

import java.util.Optional;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.ReportTables;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.Appendix;
import org.bcfplanner.plan.board.Implication;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionIndicator;
import org.bcfplanner.plan.strategy.ActionMetric;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ActionRisk;
import org.bcfplanner.plan.strategy.ActionScheme;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.table.Id;

/**
 * Cells of the strategy, its actions and indicators, and of the report in words: {@code 4B, action C, delivery}, {@code
 * 4A, indicator 2, 2021 Target}. Values and implications are named while the plan has no row for them yet.
 */
final class StrategyWords {
    private final Plan plan;
    private final Optional<Edition> edition;

    StrategyWords(Plan plan) {
        this.plan = plan;
        this.edition = Editions.find(plan.details().edition());
    }

    static String ofColumn(Place.Column column) {
        String what = of(column.component());
        return switch (column.table()) {
            case "action" -> "Actions, " + what;
            case "indicator", "indicator_value" -> "Indicators, " + what;
            case "implication" -> "Implications, " + what;
            default -> "Strategy, " + what;
        };
    }

    String words(Place.Cell cell) {
        UUID row = cell.row();
        String component = of(cell.component());
        return switch (cell.table()) {
            case "goal" ->
                PlaceWords.joined(
                        plan.goals()
                                .find(new Id<Goal>(row))
                                .map(StrategyWords::goal)
                                .orElse(""),
                        component);
            case "objective" -> PlaceWords.joined(objective(new Id<>(row)), component);
            case "action" -> PlaceWords.joined(action(new Id<>(row)), component);
            case "action_progress" ->
                plan.actionProgress()
                        .find(new Id<ActionProgress>(row))
                        .map(each -> PlaceWords.joined(
                                action(each.action()), ("progress " + each.on().said()).strip()))
                        .orElse("");
            case "indicator" -> PlaceWords.joined(indicator(new Id<>(row)), component);
            case "indicator_value" -> PlaceWords.joined(value(new Id<>(row)), of(cell.component()));
            case "board_report" -> PlaceWords.joined("Board report", component);
            case "implication" -> PlaceWords.joined(implication(new Id<>(row)), component);
            case "appendix" ->
                plan.appendices()
                        .find(new Id<Appendix>(row))
                        .map(each -> PlaceWords.joined("Appendix", objective(each.objective())))
                        .orElse("");
            default -> link(cell.table(), row);
        };
    }

    private String link(String table, UUID row) {
        return switch (table) {
            case "action_indicator" ->
                plan.actionIndicators()
                        .find(new Id<ActionIndicator>(row))
                        .map(each -> PlaceWords.joined(action(each.action()), indicator(each.indicator())))
                        .orElse("");
            case "action_scheme" ->
                plan.actionSchemes()
                        .find(new Id<ActionScheme>(row))
                        .map(each -> linked(each.action(), "scheme", each.scheme()))
                        .orElse("");
            case "action_metric" ->
                plan.actionMetrics()
                        .find(new Id<ActionMetric>(row))
                        .map(each -> linked(each.action(), "metric", each.metric()))
                        .orElse("");
            default ->
                plan.actionRisks()
                        .find(new Id<ActionRisk>(row))
                        .map(each -> linked(each.action(), "risk", each.risk()))
                        .orElse("");
        };
    }

    private String linked(Id<Action> action, String table, Id<?> other) {
        return PlaceWords.joined(action(action), PlaceWords.row(table, other.value(), plan));
    }

    private static String of(String component) {
        return switch (component) {
            case "linkNote" -> "link to the outcome framework";
            case "stated" -> "";
            case "said" -> "progress";
            default -> PlaceWords.label(component);
        };
    }

    private static String goal(Goal goal) {
        return goal.sign().isEmpty() ? goal.title() : "Goal " + goal.sign();
    }

    /** By its code; by its heading where it has none. */
    private String objective(Id<Objective> id) {
        return plan.objectives()
                .find(id)
                .map(each -> each.code().isBlank() ? each.heading() : each.code())
                .orElse("");
    }

    /** By its reference; by its row where it has none. */
    private String action(Id<Action> id) {
        return plan.actions()
                .find(id)
                .map(each -> PlaceWords.joined(
                        objective(each.objective()),
                        "action " + (each.reference().isBlank() ? tree().row(each) : each.reference())))
                .orElse("");
    }

    private String indicator(Id<Indicator> id) {
        return plan.indicators()
                .find(id)
                .map(each -> PlaceWords.joined(objective(each.objective()), "indicator " + tree().row(each)))
                .orElse("");
    }

    private String value(Id<IndicatorValue> id) {
        return plan.indicatorValues()
                .find(id)
                .map(each -> PlaceWords.joined(indicator(each.indicator()), heading(each.kind(), each.forYear())))
                .orElseGet(() -> blankValue(id));
    }

    /** The id is made of indicator, year and kind, so it is found among all that there can be. */
    private String blankValue(Id<IndicatorValue> id) {
        for (Indicator indicator : plan.indicators()) {
            for (StrategyTables.ValueColumn column :
                    edition.map(each -> each.strategy().values()).orElse(java.util.List.of())) {
                if (IndicatorValue.idOf(indicator.id(), column.year(), column.kind())
                        .equals(id)) {
                    return PlaceWords.joined(indicator(indicator.id()), column.heading());
                }
            }
        }
        return "";
    }

    private String heading(ValueKind kind, int year) {
        return edition.map(each -> each.strategy().heading(kind, year)).orElse(Integer.toString(year));
    }

    private String implication(Id<Implication> id) {
        return edition.stream()
                .flatMap(each -> each.report().implications().stream())
                .filter(each -> Implication.idOf(each.key()).equals(id))
                .map(ReportTables.Respect::heading)
                .findFirst()
                .or(() -> plan.implications().find(id).map(Implication::kind))
                .map(heading -> "Implications, " + heading)
                .orElse("");
    }

    private StrategyTree tree() {
        return plan.strategy();
    }
}
