package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.strategy.ValueKind;

/**
 * A cell of the outcome framework, whether or not the plan has a row for it yet.
 *
 * @param name    of the indicator: {@code 4A indicator 2}
 * @param heading of the column
 */
record Framed(Indicator indicator, String name, String heading, IndicatorValue value) {
    static final Reads READS = Reads.NOTHING
            .andAllOf(Tables.INDICATOR_VALUES.name())
            .and(Tables.INDICATORS.name(), "objective", "position")
            .and(Tables.OBJECTIVES.name(), "code", "heading", "position", "goal")
            .and(Tables.GOALS.name(), "position");

    /** The cells of an indicator that the edition has columns for, and those for which something came about. */
    static List<Framed> of(Subject subject, Indicator indicator) {
        List<Framed> cells = new ArrayList<>();
        String name = name(subject, indicator);
        for (StrategyTables.ValueColumn column : subject.edition().strategy().values()) {
            cells.add(new Framed(
                    indicator, name, column.heading(), value(subject.plan(), indicator, column.year(), column.kind())));
        }
        for (IndicatorValue each : subject.plan().indicatorValues()) {
            if (each.indicator().equals(indicator.id()) && each.kind() == ValueKind.ACTUAL) {
                String heading = subject.edition().strategy().heading(each.kind(), each.forYear());
                cells.add(new Framed(indicator, name, heading, each));
            }
        }
        return cells;
    }

    private static IndicatorValue value(Plan plan, Indicator indicator, int year, ValueKind kind) {
        return plan.indicatorValues()
                .find(IndicatorValue.idOf(indicator.id(), year, kind))
                .orElseGet(() -> IndicatorValue.blank(indicator.id(), year, kind));
    }

    /** By the code of its objective and its row there. */
    static String name(Subject subject, Indicator indicator) {
        StrategyTree tree = subject.strategy();
        String code = StrategyNames.objective(subject, indicator.objective());
        return code + " indicator " + tree.row(indicator);
    }

    boolean is(ValueKind kind) {
        return value.kind() == kind;
    }

    Place.Cell cell() {
        UUID row = value.id().value();
        return new Place.Cell(Tables.INDICATOR_VALUES.name(), row, "stated");
    }

    /** What was typed, on one line. */
    String said() {
        return Words.shortened(value.stated().raw());
    }
}
