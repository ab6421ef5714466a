package org.bcfplanner.search;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.ReportTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.board.Implication;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.StrategyTree;

/** The strategy: goals, objectives, actions with their progress, indicators with their values; and the board report. */
final class OfStrategy {
    private static final Source<Goal> GOALS = Source.of("goal", Kind.GOAL, "title");
    private static final Source<Objective> OBJECTIVES = Source.of("objective", Kind.OBJECTIVE, "heading");
    private static final Source<Action> ACTIONS = Source.of("action", Kind.ACTION, "action");
    private static final Source<ActionProgress> PROGRESS = Source.of("action_progress", Kind.ACTION, "");
    private static final Source<Indicator> INDICATORS = Source.of("indicator", Kind.INDICATOR, "indicator");
    private static final Source<IndicatorValue> VALUES = Source.of("indicator_value", Kind.INDICATOR, "");
    private static final Source<BoardReport> REPORTS = Source.of("board_report", Kind.REPORT, "");
    private static final Source<Implication> IMPLICATIONS = Source.of("implication", Kind.REPORT, "");

    private final Plan plan;
    private final Edition edition;
    private final Gathering gathering;
    private final Map<UUID, String> titles = new HashMap<>();

    OfStrategy(Plan plan, Edition edition, Gathering gathering) {
        this.plan = plan;
        this.edition = edition;
        this.gathering = gathering;
    }

    void gather() {
        StrategyTree tree = plan.strategy();
        for (Goal each : tree.goals()) {
            gathering.add(GOALS, each, (each.sign() + " " + each.title()).strip(), "");
        }
        for (Objective each : tree.objectives()) {
            gathering.add(OBJECTIVES, each, each.name(), "");
            actions(tree, each);
            indicators(tree, each);
        }
        for (ActionProgress each : plan.actionProgress()) {
            gathering.add(
                    PROGRESS,
                    each,
                    title(each.action().value()),
                    ("Progress " + each.on().said()).strip());
        }
        for (IndicatorValue each : plan.indicatorValues()) {
            gathering.add(
                    VALUES,
                    each,
                    title(each.indicator().value()),
                    edition.strategy().heading(each.kind(), each.forYear()));
        }
        plan.boardReports().forEach(each -> gathering.add(REPORTS, each, "Board report", ""));
        for (Implication each : plan.implications()) {
            gathering.add(
                    IMPLICATIONS,
                    each,
                    edition.report()
                            .respect(each.kind())
                            .map(ReportTables.Respect::heading)
                            .orElse(each.kind()),
                    "Implications");
        }
    }

    private void actions(StrategyTree tree, Objective objective) {
        for (Action each : tree.actions(objective.id())) {
            String title = (each.reference() + " " + each.action().written()).strip();
            titles.put(each.id().value(), title);
            gathering.add(ACTIONS, each, title, objective.name());
        }
    }

    private void indicators(StrategyTree tree, Objective objective) {
        for (Indicator each : tree.indicators(objective.id())) {
            String title = each.indicator().isBlank() ? each.code() : each.indicator();
            titles.put(each.id().value(), title);
            gathering.add(INDICATORS, each, title, objective.name());
        }
    }

    private String title(UUID row) {
        return titles.getOrDefault(row, "");
    }
}
