package org.bcfplanner.report.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.table.Id;

/**
 * An indicator as a board sees it in a line. Values are as stated; empty where nothing is.
 *
 * @param objective the code of its objective; empty where it has none
 * @param actual    of the last year that has one
 */
public record IndicatorLine(
        Id<Indicator> id, String objective, String name, String baseline, String target, String actual) {

    /** All of a plan, objective by objective. */
    public static List<IndicatorLine> all(Plan plan, StrategyTables tables) {
        StrategyTree tree = plan.strategy();
        return tree.indicators().stream().map(each -> of(plan, tables, each)).toList();
    }

    private static IndicatorLine of(Plan plan, StrategyTables tables, Indicator indicator) {
        String actual = plan.indicatorValues().stream()
                .filter(each -> each.indicator().equals(indicator.id())
                        && each.kind() == ValueKind.ACTUAL
                        && !each.stated().raw().isBlank())
                .max(Comparator.comparingInt(IndicatorValue::forYear))
                .map(each -> ActionLine.line(each.stated().raw(), ""))
                .orElse("");
        return new IndicatorLine(
                indicator.id(),
                plan.objectives()
                        .find(indicator.objective())
                        .map(Objective::code)
                        .orElse(""),
                ActionLine.line(indicator.indicator(), indicator.code()),
                stated(plan, indicator, tables.baseline()),
                stated(plan, indicator, tables.target()),
                actual);
    }

    private static String stated(Plan plan, Indicator indicator, Optional<StrategyTables.ValueColumn> column) {
        return column.flatMap(each ->
                        plan.indicatorValues().find(IndicatorValue.idOf(indicator.id(), each.year(), each.kind())))
                .map(value -> ActionLine.line(value.stated().raw(), ""))
                .orElse("");
    }

    /** What a screen reader says. */
    public String words() {
        String figures = "baseline " + said(baseline) + ", target " + said(target);
        return name + ": " + figures + (actual.isEmpty() ? "" : ", last actual " + actual);
    }

    private static String said(String value) {
        return value.isEmpty() ? "not stated" : value;
    }
}
