package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;

/**
 * That an action and a scheme are about the same thing, or one rests on the other. Its id is made from both, so that two people who link the same two on two laptops have
 * linked them once.
 */
public record ActionScheme(Id<ActionScheme> id, Id<Action> action, Id<Scheme> scheme) implements Keyed<ActionScheme> {
    public ActionScheme {
        requireNonNull(id);
        requireNonNull(action);
        requireNonNull(scheme);
    }

    public static ActionScheme of(Id<Action> action, Id<Scheme> scheme) {
        return new ActionScheme(idOf(action, scheme), action, scheme);
    }

    /** The id of the one link there can be between these two. */
    public static Id<ActionScheme> idOf(Id<Action> action, Id<Scheme> scheme) {
        return Id.derivedFrom("action_scheme", action, scheme);
    }

    @Override
    public Id<ActionScheme> ownId() {
        return idOf(action, scheme);
    }
}
