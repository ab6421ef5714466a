package org.bcfplanner.plan.metric;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.bcfplanner.plan.chance.Count;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;

/**
 * The figures of one metric in one column of the table: baseline, or a target. Its id is made from metric and column,
 * which therefore never change.
 *
 * @param measuredIn  the key that the edition gives the column
 * @param stated      the value as stated
 * @param numerator   the count
 * @param denominator among how many
 * @param period      the months the figures are for; empty where the printed ones hold
 * @param basis       the definition and population they rest on; empty where the printed ones hold
 */
public record MetricFigure(
        Id<MetricFigure> id,
        Id<Metric> metric,
        String measuredIn,
        Quantity stated,
        Quantity numerator,
        Quantity denominator,
        String period,
        String basis)
        implements Keyed<MetricFigure> {
    public MetricFigure {
        requireNonNull(id);
        requireNonNull(metric);
        requireNonNull(measuredIn);
        requireNonNull(stated);
        requireNonNull(numerator);
        requireNonNull(denominator);
        requireNonNull(period);
        requireNonNull(basis);
    }

    /** A column in which nothing is said yet. */
    public static MetricFigure blank(Id<Metric> metric, String column) {
        return new MetricFigure(
                idOf(metric, column), metric, column, Quantity.BLANK, Quantity.BLANK, Quantity.BLANK, "", "");
    }

    /** The id of the one block there can be for these two. */
    public static Id<MetricFigure> idOf(Id<Metric> metric, String column) {
        return Id.derivedFrom("metric_figure", metric, column);
    }

    @Override
    public Id<MetricFigure> ownId() {
        return idOf(metric, measuredIn);
    }

    /** What stands in a line of the block, as typed. */
    public String typed(Part part) {
        return switch (part) {
            case VALUE -> stated.raw();
            case NUMERATOR -> numerator.raw();
            case DENOMINATOR -> denominator.raw();
            case PERIOD -> period;
            case BASIS -> basis;
        };
    }

    /** This block with one line typed anew. */
    public MetricFigure with(Part part, String typed) {
        return switch (part) {
            case VALUE ->
                new MetricFigure(id, metric, measuredIn, Quantity.parse(typed), numerator, denominator, period, basis);
            case NUMERATOR ->
                new MetricFigure(id, metric, measuredIn, stated, Quantity.parse(typed), denominator, period, basis);
            case DENOMINATOR ->
                new MetricFigure(id, metric, measuredIn, stated, numerator, Quantity.parse(typed), period, basis);
            case PERIOD -> new MetricFigure(id, metric, measuredIn, stated, numerator, denominator, typed, basis);
            case BASIS -> new MetricFigure(id, metric, measuredIn, stated, numerator, denominator, period, typed);
        };
    }

    /** Whether nothing at all is said. */
    public boolean isBlank() {
        return this.equals(blank(metric, measuredIn));
    }

    /** Whether there is no value and nothing to work one out of. */
    public boolean hasNoFigures() {
        return stated.isBlank() && numerator.isBlank() && denominator.isBlank();
    }

    /** Numerator and denominator as a count; empty where they are not known whole numbers. */
    public Optional<Count> count() {
        return numerator.number().flatMap(events -> denominator.number().flatMap(outOf -> Count.of(events, outOf)));
    }

    /** Whether value, numerator and denominator agree; empty where one of them is not known, or the denominator is 0. */
    public Optional<Agreement> agreement(Formula formula) {
        return stated.number()
                .flatMap(value -> numerator
                        .number()
                        .flatMap(top ->
                                denominator.number().flatMap(bottom -> Agreement.of(value, top, bottom, formula))));
    }
}
