package org.bcfplanner.change.edits;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.Appendix;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/** Edits of goals and objectives. What is gone stays gone. */
public final class StrategyEdits {
    private StrategyEdits() {}

    /** Adds a goal at a place among those there are. */
    public static Plan addGoal(Plan plan, Goal goal, int index) {
        List<Goal> shown = plan.strategy().goals();
        return plan.withGoals(rows -> Ordered.insert(rows, shown, index, goal));
    }

    /** The plan with the goal changed; as it is where the goal is gone. */
    public static Plan changeGoal(Plan plan, Id<Goal> id, UnaryOperator<Goal> change) {
        return plan.goals()
                .find(id)
                .map(goal -> plan.withGoals(rows -> rows.with(change.apply(goal))))
                .orElse(plan);
    }

    /** Moves a goal by so many places, stopping at the first and the last. */
    public static Plan moveGoal(Plan plan, Id<Goal> id, int places) {
        List<Goal> shown = plan.strategy().goals();
        return plan.withGoals(rows -> Ordered.move(rows, shown, id, places));
    }

    /** Removes a goal. Its objectives are kept, behind those that stood under none. */
    public static Plan removeGoal(Plan plan, Id<Goal> id) {
        Plan result = plan;
        for (Objective objective : plan.strategy().of(id)) {
            result = moveTo(result, objective.id(), null);
        }
        return result.withGoals(rows -> rows.without(id));
    }

    /** Adds an objective at a place among those of its goal. */
    public static Plan add(Plan plan, Objective objective, int index) {
        List<Objective> shown = plan.strategy().of(objective.goal());
        return plan.withObjectives(rows -> Ordered.insert(rows, shown, index, objective));
    }

    /** The plan with the objective changed; as it is where the objective is gone. */
    public static Plan change(Plan plan, Id<Objective> id, UnaryOperator<Objective> change) {
        return plan.objectives()
                .find(id)
                .map(objective -> plan.withObjectives(rows -> rows.with(change.apply(objective))))
                .orElse(plan);
    }

    /** Moves an objective by so many places among those of its goal, stopping at the first and the last. */
    public static Plan move(Plan plan, Id<Objective> id, int places) {
        return plan.objectives()
                .find(id)
                .map(objective -> plan.strategy().of(objective.goal()))
                .map(shown -> plan.withObjectives(rows -> Ordered.move(rows, shown, id, places)))
                .orElse(plan);
    }

    /** Puts an objective behind the last of another goal; null for none. */
    public static Plan moveTo(Plan plan, Id<Objective> id, @Nullable Id<Goal> goal) {
        return plan.objectives()
                .find(id)
                .filter(objective -> !Objects.equals(objective.goal(), goal))
                .map(objective -> add(plan, objective.withGoal(goal), Integer.MAX_VALUE))
                .orElse(plan);
    }

    /** Removes an objective with its actions and indicators and all that is theirs; no report appends it any more. */
    public static Plan remove(Plan plan, Id<Objective> id) {
        Plan result = plan;
        for (Action action : plan.strategy().actions(id)) {
            result = ActionEdits.remove(result, action.id());
        }
        for (Indicator indicator : plan.strategy().indicators(id)) {
            result = IndicatorEdits.remove(result, indicator.id());
        }
        return result.withAppendices(rows -> rows.without(Appendix.idOf(id))).withObjectives(rows -> rows.without(id));
    }
}
