package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;

/**
 * That an action bears on a metric. Its id is made from both, so that two people who link the same two on two laptops have
 * linked them once.
 */
public record ActionMetric(Id<ActionMetric> id, Id<Action> action, Id<Metric> metric) implements Keyed<ActionMetric> {
    public ActionMetric {
        requireNonNull(id);
        requireNonNull(action);
        requireNonNull(metric);
    }

    public static ActionMetric of(Id<Action> action, Id<Metric> metric) {
        return new ActionMetric(idOf(action, metric), action, metric);
    }

    /** The id of the one link there can be between these two. */
    public static Id<ActionMetric> idOf(Id<Action> action, Id<Metric> metric) {
        return Id.derivedFrom("action_metric", action, metric);
    }

    @Override
    public Id<ActionMetric> ownId() {
        return idOf(action, metric);
    }
}
