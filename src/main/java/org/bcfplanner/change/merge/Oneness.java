package org.bcfplanner.change.merge;

import java.util.List;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;

/**
 * Makes one row of twins. What was said of only one of them is said of the one; what is said otherwise of each is asked
 * about, and so is what both had a row for, such as a line of the same year and kind.
 */
final class Oneness {
    private final MergeConflict twins;
    private final boolean mineStays;
    private final Found found;

    /** @param mineStays whose id the one has, and whose place in the plan */
    Oneness(MergeConflict twins, boolean mineStays) {
        this.twins = twins;
        this.mineStays = mineStays;
        this.found = new Found(new Sides(twins.mineBy(), twins.theirsBy()));
    }

    <T extends Entity<T>> Plan of(Table<T> table, Plan plan) {
        Id<T> mine = Id.of(twins.entityId());
        Id<T> theirs = Id.of(twins.theirs());
        Id<T> stays = mineStays ? mine : theirs;
        Id<T> goes = mineStays ? theirs : mine;
        T place = table.of(plan).get(stays);
        T here = placed(table, Rowed.named(table, table.of(plan).get(mine), stays), place);
        T there = placed(table, Rowed.named(table, table.of(plan).get(theirs), stays), place);
        T one = new RowMerge<>(table.row(), table.name(), stays, null, here, there).merged(found);
        Plan joined = table.with(plan, table.of(plan).with(one).without(goes));
        Plan pointed = Pointing.moved(joined, table, goes, stays, this::met);
        List<MergeConflict> asked = found.all();
        return pointed.withMergeConflicts(rows -> rows.withAll(asked));
    }

    /** Two rows that led to one twin each: what was there led to the one that stays. */
    private <R extends Entity<R>> R met(Table<R> table, R there, R arriving) {
        R mine = mineStays ? there : arriving;
        R theirs = mineStays ? arriving : there;
        return new RowMerge<>(table.row(), table.name(), there.id(), null, mine, theirs).merged(found);
    }

    /** The row at the place of the one that stays. */
    private static <T extends Entity<T>> T placed(Table<T> table, T row, T place) {
        T placed = row;
        for (Field each : Field.of(table.row())) {
            placed = each.isReference(table.row()) ? each.as(table.row(), place, placed) : placed;
        }
        return placed;
    }
}
