package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;

/**
 * That a risk bears on an action. Its id is made from both, so that two people who link the same two on two laptops have
 * linked them once.
 */
public record ActionRisk(Id<ActionRisk> id, Id<Action> action, Id<Risk> risk) implements Keyed<ActionRisk> {
    public ActionRisk {
        requireNonNull(id);
        requireNonNull(action);
        requireNonNull(risk);
    }

    public static ActionRisk of(Id<Action> action, Id<Risk> risk) {
        return new ActionRisk(idOf(action, risk), action, risk);
    }

    /** The id of the one link there can be between these two. */
    public static Id<ActionRisk> idOf(Id<Action> action, Id<Risk> risk) {
        return Id.derivedFrom("action_risk", action, risk);
    }

    @Override
    public Id<ActionRisk> ownId() {
        return idOf(action, risk);
    }
}
