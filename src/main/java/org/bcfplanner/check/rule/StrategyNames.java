package org.bcfplanner.check.rule;

import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;

/** What sentences call objectives and actions. */
final class StrategyNames {
    private StrategyNames() {}

    /** By its code: {@code 4A}; by its heading where it has none. */
    static String objective(Subject subject, Id<Objective> id) {
        return subject.plan().objectives().find(id).map(StrategyNames::of).orElse("An objective");
    }

    static String of(Objective objective) {
        return objective.code().isBlank()
                ? Words.name(objective.heading(), "An objective without a name")
                : Words.shortened(objective.code());
    }

    /** By its objective and reference, or its row there: {@code 4B action C}. */
    static String action(Subject subject, Action action) {
        String reference = action.reference().isBlank()
                ? Integer.toString(subject.strategy().row(action))
                : Words.shortened(action.reference());
        return objective(subject, action.objective()) + " action " + reference;
    }
}
