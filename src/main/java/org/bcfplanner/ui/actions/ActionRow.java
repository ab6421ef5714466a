package org.bcfplanner.ui.actions;

import java.util.Optional;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.Overdue;
import org.bcfplanner.plan.table.Id;

/** A row of the action plan. */
sealed interface ActionRow {
    String title();

    /** What it is called where it stands alone: {@code 4B, action A}. */
    String name();

    /**
     * Leads the actions of an objective.
     *
     * @param name   of the objective, by its code where it has one
     * @param counts how many actions it has and how they stand, in words
     */
    record Group(String title, String name, Id<Objective> objective, String counts) implements ActionRow {}

    /**
     * An action.
     *
     * @param place     in the list of its objective, from 1
     * @param latest    entry of its progress
     * @param told      how many entries there are
     * @param toldToday whether the latest entry was made today, and so can be taken back in its cell
     * @param overdue   at the date of the report
     */
    record Line(
            String title,
            String name,
            int place,
            Action action,
            Optional<ActionProgress> latest,
            int told,
            boolean toldToday,
            Optional<Overdue> overdue)
            implements ActionRow {}
}
