package org.bcfplanner.ui.schemes;

import java.util.List;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionScheme;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.table.Id;

/**
 * An action of the strategy that rests on a scheme.
 *
 * @param name   by its objective: {@code 4B, action C}
 * @param title  what is done
 * @param status as its lead says; empty where nothing is said
 */
record RestingAction(UUID id, String name, String title, String status) {
    /** The actions linked with a scheme, in the order of their objectives. */
    static List<RestingAction> on(Plan plan, Id<Scheme> scheme) {
        if (plan.actionSchemes().isEmpty()) {
            return List.of();
        }
        StrategyTree tree = plan.strategy();
        return tree.actions().stream()
                .filter(action -> plan.actionSchemes().contains(ActionScheme.idOf(action.id(), scheme)))
                .map(action -> of(action, tree.name(action)))
                .toList();
    }

    private static RestingAction of(Action action, String name) {
        String title = action.action().isEmpty()
                ? "No action described yet"
                : action.action().written();
        return new RestingAction(
                action.id().value(),
                name,
                title.replace('\n', ' '),
                action.status().label());
    }

    Place place() {
        return new Place.Cell("action", id, "action");
    }
}
