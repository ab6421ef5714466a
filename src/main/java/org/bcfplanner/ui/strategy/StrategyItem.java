package org.bcfplanner.ui.strategy;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A line of the navigator: a goal, an objective, or the heading over objectives that serve no goal.
 *
 * @param goal      the goal it is, or null
 * @param objective the objective it is, or null
 * @param sign      number and letter of a goal, code of an objective; may be empty
 * @param title     in words
 * @param more      a quieter line
 * @param state     how far it is; null where there is nothing to say
 */
record StrategyItem(
        @Nullable Id<Goal> goal,
        @Nullable Id<Objective> objective,
        String sign,
        String title,
        String more,
        @Nullable Progress state,
        List<StrategyItem> parts) {
    /** The key of the heading over objectives that serve no goal. */
    static final String WITHOUT_GOAL = "without-goal";

    /** Stays the same while the item is the same thing. */
    String key() {
        return objective != null ? objective.toString() : goal != null ? goal.toString() : WITHOUT_GOAL;
    }

    boolean isObjective() {
        return objective != null;
    }

    /** The item of this key among these and what is under them. */
    static Optional<StrategyItem> find(List<StrategyItem> items, String key) {
        for (StrategyItem item : items) {
            Optional<StrategyItem> found = item.key().equals(key) ? Optional.of(item) : find(item.parts(), key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
