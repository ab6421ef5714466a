package org.bcfplanner.change.merge;

import java.util.List;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Brings together two copies of a plan that were edited apart. What one side alone changed is taken; what both changed to
 * different things is a conflict, which is kept in the plan until a person settles it. The result is always whole: every
 * reference points at a row that is there, and no row is part of itself.
 */
public final class Merge {
    private final Plan base;
    private final boolean based;
    private final Plan mine;
    private final Plan theirs;
    private final Found found;
    private Plan result;

    private Merge(Plan base, boolean based, Plan mine, Plan theirs, Sides sides) {
        this.base = base;
        this.based = based;
        this.mine = mine;
        this.theirs = theirs;
        this.found = new Found(sides);
        this.result = mine;
    }

    /**
     * Merges two copies with the plan that both come from. Whatever they hold, there is a result.
     *
     * @param mine the copy whose id, and whose values where there is a conflict, the result has
     */
    public static Merged of(Plan base, Plan mine, Plan theirs, Sides sides) {
        return new Merge(base, true, mine, theirs, sides).merged();
    }

    /**
     * Merges two copies of which nobody knows what they come from. Rows are told to be the same by their ids, then by their
     * names. Nothing is known to have been removed, so nothing is; a value that is blank on one side gives way.
     */
    public static Merged withoutBase(Plan mine, Plan theirs, Sides sides) {
        Plan nothing = Plan.empty(mine.id(), mine.details());
        return new Merge(nothing, false, mine, SameNames.under(mine, theirs), sides).merged();
    }

    private Merged merged() {
        Details details = new RowMerge<>(
                        Details.class,
                        MergeConflict.DETAILS,
                        mine.id(),
                        based ? base.details() : null,
                        mine.details(),
                        theirs.details())
                .merged(found);
        result = result.withDetails(details);
        Table.all().forEach(this::merge);
        result = new Wholeness(base, mine, theirs, found).mended(result);
        new Twins(base, mine, theirs, found).find(result);
        List<MergeConflict> conflicts = found.all();
        return new Merged(result.withMergeConflicts(rows -> rows.withAll(conflicts)), conflicts);
    }

    private <T extends Entity<T>> void merge(Table<T> table) {
        Rows<T> before = table.of(base);
        Rows<T> here = table.of(mine);
        Rows<T> there = table.of(theirs);
        if (before.equals(there)) {
            return;
        }
        Rows<T>[] rows = holding(here);
        before.differing(there, (was, is) -> rows[0] = merged(table, rows[0], was, is));
        result = table.with(result, rows[0]);
    }

    /** The rows with a change of theirs made to them. */
    private <T extends Entity<T>> Rows<T> merged(Table<T> table, Rows<T> rows, @Nullable T was, @Nullable T is) {
        if (is == null) {
            return was == null ? rows : removed(table, rows, was);
        }
        Id<T> id = is.id();
        if (is instanceof MergeConflict) {
            return rows.contains(id) || was != null ? rows : rows.with(is);
        }
        if (rows.contains(id)) {
            T merged = new RowMerge<>(table.row(), table.name(), id, was, rows.get(id), is).merged(found);
            return rows.with(merged);
        }
        if (was != null) {
            found.removed(table.name(), id, true);
        }
        return rows.with(is);
    }

    private <T extends Entity<T>> Rows<T> removed(Table<T> table, Rows<T> rows, T was) {
        boolean changed = rows.find(was.id()).filter(row -> !row.equals(was)).isPresent();
        if (changed && !(was instanceof MergeConflict)) {
            found.removed(table.name(), was.id(), false);
            return rows;
        }
        return rows.without(was.id());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T extends Entity<T>> Rows<T>[] holding(Rows<T> rows) {
        return new Rows[] {rows};
    }
}
