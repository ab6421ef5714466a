package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;

/**
 * What was said of an action's progress at one time. Later entries leave it as it is; the latest is what tables show.
 *
 * @param position among all entries, the latest last
 * @param on       when it was said
 */
public record ActionProgress(Id<ActionProgress> id, Id<Action> action, Rank position, PrintedDate on, Text said)
        implements Ranked<ActionProgress> {
    public ActionProgress {
        requireNonNull(id);
        requireNonNull(action);
        requireNonNull(position);
        requireNonNull(on);
        requireNonNull(said);
    }

    public static ActionProgress of(Id<ActionProgress> id, Id<Action> action, PrintedDate on, Text said) {
        return new ActionProgress(id, action, Rank.first(), on, said);
    }

    /** The same entry told otherwise. */
    public ActionProgress saying(PrintedDate when, Text what) {
        return new ActionProgress(id, action, position, when, what);
    }

    @Override
    public ActionProgress withPosition(Rank place) {
        return new ActionProgress(id, action, place, on, said);
    }
}
