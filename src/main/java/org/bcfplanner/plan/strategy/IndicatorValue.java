package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.bcfplanner.plan.chance.Count;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;

/**
 * The value of an indicator in one cell of the framework. Its id is made from indicator, year and kind, which therefore
 * never change.
 *
 * @param forYear     the year of the column it stands in
 * @param stated      as stated
 * @param numerator   the count it was worked out of
 * @param denominator among how many
 * @param period      of what time it is, where the value does not say it; empty where the column's year holds
 */
public record IndicatorValue(
        Id<IndicatorValue> id,
        Id<Indicator> indicator,
        int forYear,
        ValueKind kind,
        Stated stated,
        Quantity numerator,
        Quantity denominator,
        String period)
        implements Keyed<IndicatorValue> {
    public IndicatorValue {
        requireNonNull(id);
        requireNonNull(indicator);
        requireNonNull(kind);
        requireNonNull(stated);
        requireNonNull(numerator);
        requireNonNull(denominator);
        requireNonNull(period);
    }

    /** A cell in which nothing is said yet. */
    public static IndicatorValue blank(Id<Indicator> indicator, int year, ValueKind kind) {
        return new IndicatorValue(
                idOf(indicator, year, kind), indicator, year, kind, Stated.BLANK, Quantity.BLANK, Quantity.BLANK, "");
    }

    /** The id of the one value there can be for these three. */
    public static Id<IndicatorValue> idOf(Id<Indicator> indicator, int year, ValueKind kind) {
        return Id.derivedFrom("indicator_value", indicator, year, kind);
    }

    @Override
    public Id<IndicatorValue> ownId() {
        return idOf(indicator, forYear, kind);
    }

    /** What was typed into a part of it. */
    public String typed(ValuePart part) {
        return switch (part) {
            case VALUE -> stated.raw();
            case NUMERATOR -> numerator.raw();
            case DENOMINATOR -> denominator.raw();
            case PERIOD -> period;
        };
    }

    /** The same with one part typed anew. */
    public IndicatorValue with(ValuePart part, String typed) {
        return new IndicatorValue(
                id,
                indicator,
                forYear,
                kind,
                part == ValuePart.VALUE ? Stated.parse(typed) : stated,
                part == ValuePart.NUMERATOR ? Quantity.parse(typed) : numerator,
                part == ValuePart.DENOMINATOR ? Quantity.parse(typed) : denominator,
                part == ValuePart.PERIOD ? typed : period);
    }

    public boolean isBlank() {
        return stated.raw().isBlank()
                && numerator.raw().isBlank()
                && denominator.raw().isBlank()
                && period.isBlank();
    }

    /** The time it is of, as value or period say; empty where neither does. */
    public Optional<TimeSpan> ownPeriod() {
        return TimeWords.only(period).or(() -> TimeWords.only(stated.qualifier()));
    }

    /** Numerator and denominator as a count; empty where they are not known whole numbers. */
    public Optional<Count> count() {
        return numerator.number().flatMap(events -> denominator.number().flatMap(outOf -> Count.of(events, outOf)));
    }
}
