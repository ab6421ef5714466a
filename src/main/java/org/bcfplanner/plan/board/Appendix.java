package org.bcfplanner.plan.board;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;

/**
 * That a report appends the action plan and indicators of an objective. Its id is made from the objective, which is
 * appended once at most.
 */
public record Appendix(Id<Appendix> id, Id<Objective> objective, Rank position)
        implements Ranked<Appendix>, Keyed<Appendix> {
    public Appendix {
        requireNonNull(id);
        requireNonNull(objective);
        requireNonNull(position);
    }

    public static Appendix of(Id<Objective> objective) {
        return new Appendix(idOf(objective), objective, Rank.first());
    }

    /** The id that the appendix of an objective has in every plan, so that there is one at most. */
    public static Id<Appendix> idOf(Id<Objective> objective) {
        return Id.derivedFrom("appendix", objective);
    }

    @Override
    public Id<Appendix> ownId() {
        return idOf(objective);
    }

    @Override
    public Appendix withPosition(Rank place) {
        return new Appendix(id, objective, place);
    }
}
