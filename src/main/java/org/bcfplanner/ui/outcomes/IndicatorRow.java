package org.bcfplanner.ui.outcomes;

import java.util.List;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.table.Id;

/** A row of the outcome framework. */
sealed interface IndicatorRow {
    String title();

    /** What it is called where it stands alone: {@code 4B, indicator 2}. */
    String name();

    /**
     * Leads the indicators of an objective.
     *
     * @param counts how many there are, in words
     */
    record Group(String title, String name, Id<Objective> objective, String counts) implements IndicatorRow {}

    /**
     * An indicator.
     *
     * @param place  in the list of its objective, from 1
     * @param values all that is stated of it
     */
    record Line(String title, String name, int place, Indicator indicator, List<IndicatorValue> values)
            implements IndicatorRow {
        public Line {
            values = List.copyOf(values);
        }

        /** The value in a column; a blank one where nothing is stated. */
        IndicatorValue value(ValueKind kind, int year) {
            return values.stream()
                    .filter(each -> each.kind() == kind && each.forYear() == year)
                    .findFirst()
                    .orElseGet(() -> IndicatorValue.blank(indicator.id(), year, kind));
        }
    }
}
