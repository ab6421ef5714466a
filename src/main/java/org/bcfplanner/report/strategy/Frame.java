package org.bcfplanner.report.strategy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ProgressLog;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.strategy.ValueKind;

/** What every document of a strategy is made from. */
record Frame(Plan plan, Edition edition, StrategyTree tree, ProgressLog log) {
    static final String PROGRAM = "BCF Planner";

    /** Says that something is missing. */
    static final String NOTHING = "Nothing is written here yet.";

    static Frame of(Plan plan, Edition edition) {
        return new Frame(plan, edition, plan.strategy(), ProgressLog.of(plan.actionProgress()));
    }

    StrategyTables words() {
        return edition.strategy();
    }

    /** The columns of an action plan: those asked for, or else those that the objective names, or else the usual ones. */
    List<StrategyTables.Heading> columns(Objective objective, String asked) {
        return words().set(asked.isBlank() ? objective.columns() : asked)
                .or(() -> words().set(BoardPaper.OWN_COLUMNS))
                .map(StrategyTables.ColumnSet::columns)
                .orElseGet(() -> Arrays.stream(ActionField.values())
                        .map(field -> new StrategyTables.Heading(field, words().label(field)))
                        .toList());
    }

    /** What stands in a column: as typed, and the latest of what was told of the progress. */
    String typed(Action action, ActionField field) {
        return field == ActionField.PROGRESS
                ? log.latest(action.id())
                        .map(ActionProgress::said)
                        .map(Object::toString)
                        .orElse("")
                : action.typed(field);
    }

    Optional<Goal> goal(Objective objective) {
        return objective.goal() == null ? Optional.empty() : plan.goals().find(objective.goal());
    }

    /** Nothing where no value is entered. */
    Optional<IndicatorValue> value(Indicator indicator, ValueKind kind, int year) {
        return plan.indicatorValues().find(IndicatorValue.idOf(indicator.id(), year, kind));
    }

    /** What came about, the earliest year first. */
    List<IndicatorValue> actuals(Indicator indicator) {
        return plan.indicatorValues().stream()
                .filter(each ->
                        each.indicator().equals(indicator.id()) && each.kind() == ValueKind.ACTUAL && !each.isBlank())
                .sorted(java.util.Comparator.comparingInt(IndicatorValue::forYear))
                .toList();
    }

    /** How an objective is listed among the appendices: {@code Action Plan 4B, Care will be organised}. */
    String listed(Objective objective) {
        String form = edition.report().appendix();
        return form.isEmpty()
                ? objective.name()
                : form.replace("{code}", objective.code()).replace("{heading}", objective.heading());
    }
}
