package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;

/**
 * A row of the outcome framework: what an objective is measured by. Its values are rows of their own, see {@link
 * IndicatorValue}.
 *
 * @param code       as printed: {@code Outcome Framework Indicator 1}; empty where it has none
 * @param indicator  what is measured, in a line
 * @param definition what is counted, and why
 * @param direction  which way is good
 * @param dataSource where the figures come from
 * @param timescale  when they are reported
 */
public record Indicator(
        Id<Indicator> id,
        Id<Objective> objective,
        Rank position,
        String code,
        String indicator,
        Text definition,
        Direction direction,
        String dataSource,
        String timescale)
        implements Ranked<Indicator> {
    public Indicator {
        requireNonNull(id);
        requireNonNull(objective);
        requireNonNull(position);
        requireNonNull(code);
        requireNonNull(indicator);
        requireNonNull(definition);
        requireNonNull(direction);
        requireNonNull(dataSource);
        requireNonNull(timescale);
    }

    /** An indicator of which only code and name are known, at the first place. */
    public static Indicator named(Id<Indicator> id, Id<Objective> objective, String code, String indicator) {
        return new Indicator(id, objective, Rank.first(), code, indicator, Text.EMPTY, Direction.NOT_STATED, "", "");
    }

    /** What was typed into a field. */
    public String typed(IndicatorField field) {
        return switch (field) {
            case CODE -> code;
            case INDICATOR -> indicator;
            case DEFINITION -> definition.written();
            case DATA_SOURCE -> dataSource;
            case TIMESCALE -> timescale;
        };
    }

    /** The same with one field typed anew. */
    public Indicator with(IndicatorField field, String typed) {
        return new Indicator(
                id,
                objective,
                position,
                field == IndicatorField.CODE ? typed : code,
                field == IndicatorField.INDICATOR ? typed : indicator,
                field == IndicatorField.DEFINITION ? Text.parse(typed) : definition,
                direction,
                field == IndicatorField.DATA_SOURCE ? typed : dataSource,
                field == IndicatorField.TIMESCALE ? typed : timescale);
    }

    public Indicator withDirection(Direction changed) {
        return new Indicator(id, objective, position, code, indicator, definition, changed, dataSource, timescale);
    }

    public Indicator withObjective(Id<Objective> changed) {
        return new Indicator(id, changed, position, code, indicator, definition, direction, dataSource, timescale);
    }

    @Override
    public Indicator withPosition(Rank place) {
        return new Indicator(id, objective, place, code, indicator, definition, direction, dataSource, timescale);
    }
}
