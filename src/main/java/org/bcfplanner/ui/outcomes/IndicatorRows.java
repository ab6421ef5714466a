package org.bcfplanner.ui.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Sheet;

/** Lays the indicators of one state of the plan out in rows, under their objectives. */
final class IndicatorRows {
    private static final String GROUP = "objective ";

    private final OutcomesModel model;
    private final StrategyTree tree;
    private final Map<Id<Indicator>, List<IndicatorValue>> values;

    IndicatorRows(OutcomesModel model) {
        this.model = model;
        this.tree = model.tree();
        Plan plan = model.plan();
        this.values = plan.indicatorValues().stream().collect(Collectors.groupingBy(IndicatorValue::indicator));
    }

    static String id(Id<Objective> objective) {
        return GROUP + objective;
    }

    /** The objective that a row leads; empty for the row of an indicator. */
    static Optional<Id<Objective>> objective(String row) {
        return row.startsWith(GROUP) ? Optional.of(Id.of(row.substring(GROUP.length()))) : Optional.empty();
    }

    /** The indicator of a row; empty for one that leads others. */
    static Optional<Id<Indicator>> indicator(String row) {
        return row.startsWith(GROUP) ? Optional.empty() : Optional.of(Id.of(row));
    }

    Sheet<IndicatorRow> sheet() {
        List<Row<IndicatorRow>> rows = new ArrayList<>();
        for (Objective objective : tree.objectives()) {
            List<Indicator> indicators = tree.indicators(objective.id());
            rows.add(new Row<>(id(objective.id()), Row.Kind.GROUP, group(objective, indicators.size())));
            for (Indicator each : indicators) {
                rows.add(new Row<>(each.id().toString(), Row.Kind.LINE, line(each)));
            }
        }
        return new Sheet<>(rows, List.of());
    }

    IndicatorRow.Line line(Indicator indicator) {
        return new IndicatorRow.Line(
                indicator.indicator(),
                model.name(indicator),
                tree.row(indicator),
                indicator,
                values.getOrDefault(indicator.id(), List.of()));
    }

    private static IndicatorRow.Group group(Objective objective, int count) {
        String counts = count == 0 ? "No indicators" : count == 1 ? "1 indicator" : count + " indicators";
        return new IndicatorRow.Group(objective.overRows(), objective.shortName(), objective.id(), counts);
    }
}
