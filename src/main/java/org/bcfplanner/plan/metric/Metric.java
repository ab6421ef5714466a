package org.bcfplanner.plan.metric;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;

/**
 * What is measured. The metrics that a template prints in advance have ids made from the template's keys, so that two
 * people who fill the same one on two laptops have filled one row; what they count is said by the template. A local
 * metric says it here.
 *
 * @param name        as printed, or as the authors call it
 * @param numerator   what is counted, in words; empty for a printed metric
 * @param denominator among whom, in words; empty for a printed metric
 * @param multiplier  what numerator divided by denominator is multiplied with; 0 for a printed metric, and where the
 *     value is not worked out of the two
 * @param direction   which way a local metric is meant to go
 * @param outcomes    what is expected to come of it
 * @param measurement how it is measured and watched
 */
public record Metric(
        Id<Metric> id,
        Rank position,
        String name,
        String numerator,
        String denominator,
        long multiplier,
        Direction direction,
        Text outcomes,
        Text measurement)
        implements Ranked<Metric> {
    public Metric {
        requireNonNull(id);
        requireNonNull(position);
        requireNonNull(name);
        requireNonNull(numerator);
        requireNonNull(denominator);
        requireNonNull(direction);
        requireNonNull(outcomes);
        requireNonNull(measurement);
    }

    /** A metric with a name and nothing else said about it. */
    public static Metric named(Id<Metric> id, Rank position, String name) {
        return new Metric(id, position, name, "", "", 0, Direction.NOT_STATED, Text.EMPTY, Text.EMPTY);
    }

    /** The id of a metric that a template prints in advance. */
    public static Id<Metric> idOf(String key) {
        return Id.derivedFrom("metric", key);
    }

    public Metric withName(String changed) {
        return new Metric(id, position, changed, numerator, denominator, multiplier, direction, outcomes, measurement);
    }

    /** Says what is counted among whom, and what their ratio is multiplied with. */
    public Metric counting(String what, String among, long times) {
        return new Metric(id, position, name, what, among, times, direction, outcomes, measurement);
    }

    public Metric withDirection(Direction changed) {
        return new Metric(id, position, name, numerator, denominator, multiplier, changed, outcomes, measurement);
    }

    public Metric withOutcomes(Text changed) {
        return new Metric(id, position, name, numerator, denominator, multiplier, direction, changed, measurement);
    }

    public Metric withMeasurement(Text changed) {
        return new Metric(id, position, name, numerator, denominator, multiplier, direction, outcomes, changed);
    }

    @Override
    public Metric withPosition(Rank place) {
        return new Metric(id, place, name, numerator, denominator, multiplier, direction, outcomes, measurement);
    }
}
