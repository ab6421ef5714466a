package org.bcfplanner.plan.merge;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;

/**
 * A difference between two copies of a plan that is still to be settled by a person. It is a row of the plan, so that a
 * merge can be left, saved, sent and gone on with.
 *
 * @param entity   the table of the row it is about, as the library calls it; {@code plan} for the plan's own details
 * @param entityId the row, a UUID as text
 * @param field    the value it is about, by the name of its component; empty where it is about the whole row
 * @param base     the value in the plan that both copies come from, laid flat; empty where there was none
 * @param mine     the value here, laid flat
 * @param theirs   the value in the other copy, laid flat; of twins the id of their row
 * @param mineBy   who changed it here; empty where that is not known
 * @param theirsBy who changed it in the other copy; empty where that is not known
 */
public record MergeConflict(
        Id<MergeConflict> id,
        Kind kind,
        String entity,
        String entityId,
        String field,
        String base,
        String mine,
        String theirs,
        String mineBy,
        String theirsBy)
        implements Entity<MergeConflict> {
    /** The details of a plan are changed like a row of a table of this name. */
    public static final String DETAILS = "plan";

    /** What the two copies do not agree on. */
    public enum Kind {
        /** One value, changed to two. Until it is settled, what was here stands; of a reference what was there before. */
        FIELD,
        /** A row that was removed here and changed, or needed, in the other copy. Until it is settled it is there. */
        REMOVED_HERE,
        /** A row that was removed in the other copy and changed, or needed, here. Until it is settled it is there. */
        REMOVED_THERE,
        /** Two rows of one name, added one in each copy. Until it is settled both are there. */
        TWINS
    }

    public MergeConflict {
        requireNonNull(id);
        requireNonNull(kind);
        requireNonNull(entity);
        requireNonNull(entityId);
        requireNonNull(field);
        requireNonNull(base);
        requireNonNull(mine);
        requireNonNull(theirs);
        requireNonNull(mineBy);
        requireNonNull(theirsBy);
    }

    /** The same with others who changed it. */
    public MergeConflict by(String here, String there) {
        return new MergeConflict(id, kind, entity, entityId, field, base, mine, theirs, here, there);
    }

    /** The id of the one conflict there can be about a place. */
    public static Id<MergeConflict> idOf(String entity, String entityId, String field) {
        return Id.derivedFrom("merge-conflict", entity, entityId, field);
    }
}
