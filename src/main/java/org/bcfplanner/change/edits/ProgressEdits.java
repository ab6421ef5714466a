package org.bcfplanner.change.edits;

import java.time.LocalDate;
import java.util.Optional;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ProgressLog;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;

/** Progress as it is told in a table: what is told on one day is one entry, and what was told earlier stays. */
public final class ProgressEdits {
    private ProgressEdits() {}

    /** The latest entry of an action, if it was made on this day. */
    public static Optional<ActionProgress> toldOn(Plan plan, Id<Action> action, LocalDate today) {
        return ProgressLog.of(plan.actionProgress())
                .latest(action)
                .filter(entry -> today.equals(entry.on().date()));
    }

    /**
     * Tells how an action gets on: in a new entry of the day, or by correcting the one that was made that day. An empty
     * text takes the day's own entry back. The words of the latest entry, and an empty text where the day has none, change
     * nothing.
     *
     * @param fresh the id of the entry, should there have to be a new one
     */
    public static Plan tell(Plan plan, Id<Action> action, Id<ActionProgress> fresh, LocalDate today, Text said) {
        Optional<ActionProgress> ofToday = toldOn(plan, action, today);
        if (ofToday.isPresent()) {
            Id<ActionProgress> id = ofToday.get().id();
            return said.isEmpty()
                    ? ActionEdits.withdraw(plan, id)
                    : ActionEdits.correct(plan, id, entry -> entry.saying(entry.on(), said));
        }
        boolean same = ProgressLog.of(plan.actionProgress())
                .latest(action)
                .filter(entry -> entry.said().equals(said))
                .isPresent();
        return said.isEmpty() || same
                ? plan
                : ActionEdits.report(plan, ActionProgress.of(fresh, action, dated(today), said));
    }

    private static PrintedDate dated(LocalDate day) {
        return new PrintedDate(day, PrintedDate.words(day));
    }
}
