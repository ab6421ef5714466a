package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;

/**
 * That an action is measured by an indicator. Its id is made from both, so that two people who link the same two on two laptops have
 * linked them once.
 */
public record ActionIndicator(Id<ActionIndicator> id, Id<Action> action, Id<Indicator> indicator)
        implements Keyed<ActionIndicator> {
    public ActionIndicator {
        requireNonNull(id);
        requireNonNull(action);
        requireNonNull(indicator);
    }

    public static ActionIndicator of(Id<Action> action, Id<Indicator> indicator) {
        return new ActionIndicator(idOf(action, indicator), action, indicator);
    }

    /** The id of the one link there can be between these two. */
    public static Id<ActionIndicator> idOf(Id<Action> action, Id<Indicator> indicator) {
        return Id.derivedFrom("action_indicator", action, indicator);
    }

    @Override
    public Id<ActionIndicator> ownId() {
        return idOf(action, indicator);
    }
}
