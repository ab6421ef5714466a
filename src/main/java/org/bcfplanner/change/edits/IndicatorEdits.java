package org.bcfplanner.change.edits;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.strategy.ValuePart;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;

/** Edits of the outcome framework. What is gone stays gone. */
public final class IndicatorEdits {
    private IndicatorEdits() {}

    /** Adds an indicator at a place among those of its objective. */
    public static Plan add(Plan plan, Indicator indicator, int index) {
        List<Indicator> shown = of(plan, indicator.objective());
        return plan.withIndicators(rows -> Ordered.insert(rows, shown, index, indicator));
    }

    /** The plan with the indicator changed; as it is where the indicator is gone. */
    public static Plan change(Plan plan, Id<Indicator> id, UnaryOperator<Indicator> change) {
        return plan.indicators()
                .find(id)
                .map(indicator -> plan.withIndicators(rows -> rows.with(change.apply(indicator))))
                .orElse(plan);
    }

    /** Moves an indicator by so many places among those of its objective, stopping at the first and the last. */
    public static Plan move(Plan plan, Id<Indicator> id, int places) {
        return plan.indicators()
                .find(id)
                .map(indicator -> of(plan, indicator.objective()))
                .map(shown -> plan.withIndicators(rows -> Ordered.move(rows, shown, id, places)))
                .orElse(plan);
    }

    /** Puts an indicator behind the last of another objective; does nothing where either is gone. */
    public static Plan moveTo(Plan plan, Id<Indicator> id, Id<Objective> objective) {
        return plan.indicators()
                .find(id)
                .filter(indicator -> !indicator.objective().equals(objective)
                        && plan.objectives().contains(objective))
                .map(indicator -> add(plan, indicator.withObjective(objective), Integer.MAX_VALUE))
                .orElse(plan);
    }

    /** Removes an indicator with its values and links. */
    public static Plan remove(Plan plan, Id<Indicator> id) {
        return plan.withIndicatorValues(
                        rows -> ActionEdits.kept(rows, each -> each.indicator().equals(id)))
                .withActionIndicators(
                        rows -> ActionEdits.kept(rows, each -> each.indicator().equals(id)))
                .withIndicators(rows -> rows.without(id));
    }

    /** Types into a cell; one that says nothing any more goes. */
    public static Plan type(Plan plan, Id<Indicator> id, int year, ValueKind kind, ValuePart part, String typed) {
        if (!plan.indicators().contains(id)) {
            return plan;
        }
        IndicatorValue value = plan.indicatorValues()
                .find(IndicatorValue.idOf(id, year, kind))
                .orElseGet(() -> IndicatorValue.blank(id, year, kind))
                .with(part, typed);
        return plan.withIndicatorValues(rows -> value.isBlank() ? rows.without(value.id()) : rows.with(value));
    }

    private static List<Indicator> of(Plan plan, Id<Objective> objective) {
        return plan.indicators().stream()
                .filter(each -> each.objective().equals(objective))
                .sorted(Ranked.order())
                .toList();
    }
}
