package org.bcfplanner.report.summary;

import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.Overdue;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.table.Id;

/**
 * An action as a board sees it in a line.
 *
 * @param objective its code; empty where it has none
 * @param name      what is done, in one line
 * @param delivery  as printed
 * @param overdue   whether all of its delivery lies before the day it is looked at, and it is not done
 */
public record ActionLine(
        Id<Action> id, String objective, String name, ActionStatus status, String delivery, boolean overdue) {

    /**
     * All of a plan, objective by objective.
     *
     * @param on the day they are looked at
     */
    public static List<ActionLine> all(Plan plan, LocalDate on) {
        StrategyTree tree = plan.strategy();
        return tree.actions().stream()
                .map(action -> new ActionLine(
                        action.id(),
                        plan.objectives()
                                .find(action.objective())
                                .map(Objective::code)
                                .orElse(""),
                        line(action.action().written(), action.reference()),
                        action.status(),
                        line(action.delivery().raw(), ""),
                        Overdue.of(action, on).isPresent()))
                .toList();
    }

    static String line(String words, String instead) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? instead : line;
    }

    /** {@code Overdue} where it is, else its status; {@code No status} where none is stated. */
    public String standing() {
        if (overdue) {
            return "Overdue";
        }
        return status == ActionStatus.NOT_STATED ? "No status" : status.label();
    }
}
