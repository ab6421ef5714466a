package org.bcfplanner.change.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/**
 * Makes a merged plan whole. A row that was removed on one side and that something still points at, or could point at
 * after an answer, comes back with what was removed along with it; a ring of rows that two moves make together is undone.
 */
final class Wholeness {
    private final Plan base;
    private final Plan mine;
    private final Plan theirs;
    private final Found found;

    Wholeness(Plan base, Plan mine, Plan theirs, Found found) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.found = found;
    }

    Plan mended(Plan merged) {
        Plan plan = merged;
        for (MergeConflict each : found.all()) {
            plan = withWhatWentAlong(plan, each);
        }
        Plan before;
        do {
            before = plan;
            for (Table<?> table : Table.all()) {
                plan = referencesOf(table, plan);
            }
            for (MergeConflict each : found.all()) {
                plan = answersOf(each, plan);
            }
            plan = new Rings(base, mine, theirs, found).undone(plan);
        } while (!plan.equals(before));
        return plan;
    }

    private <T extends Entity<T>> Plan referencesOf(Table<T> table, Plan plan) {
        Plan whole = plan;
        for (Table.Reference reference : table.references()) {
            Table<?> target = Ref.target(reference);
            for (T row : table.of(plan)) {
                Id<?> id = Ref.id(table, reference, row);
                if (id != null && !Ref.contains(target, whole, id)) {
                    whole = broughtBack(target, whole, id);
                }
            }
        }
        return whole;
    }

    /** What either answer of an open conflict would point at has to be there. */
    private Plan answersOf(MergeConflict conflict, Plan plan) {
        Table<?> table = Table.named(conflict.entity());
        return table == null || conflict.kind() != MergeConflict.Kind.FIELD ? plan : answersOf(table, conflict, plan);
    }

    private <T extends Entity<T>> Plan answersOf(Table<T> table, MergeConflict conflict, Plan plan) {
        Plan whole = plan;
        Optional<T> row = table.of(plan).find(Id.of(conflict.entityId()));
        for (Table.Reference reference : table.references()) {
            Field field = Field.named(table.row(), reference.name());
            if (!reference.name().equals(conflict.field()) || field == null || row.isEmpty()) {
                continue;
            }
            for (String answer : List.of(conflict.mine(), conflict.theirs())) {
                if (Flat.values(table.row(), field, row.get(), answer).getFirst() instanceof Id<?> id
                        && !Ref.contains(Ref.target(reference), whole, id)) {
                    whole = broughtBack(Ref.target(reference), whole, id);
                }
            }
        }
        return whole;
    }

    private <T extends Entity<T>> Plan broughtBack(Table<T> table, Plan plan, Id<?> gone) {
        Id<T> id = Ref.in(table, gone);
        T row = row(table, id);
        if (row == null) {
            throw new IllegalStateException(table.name() + " " + id + " is in none of the plans");
        }
        if (!table.of(mine).contains(id)) {
            found.removed(table.name(), id, true);
        } else if (!table.of(theirs).contains(id)) {
            found.removed(table.name(), id, false);
        }
        Plan with = table.with(plan, table.of(plan).with(row));
        return withWhatWentAlong(with, table, id);
    }

    private <T extends Entity<T>> @Nullable T row(Table<T> table, Id<T> id) {
        for (Plan each : List.of(mine, theirs, base)) {
            if (table.of(each).contains(id)) {
                return table.of(each).get(id);
            }
        }
        return null;
    }

    private Plan withWhatWentAlong(Plan plan, MergeConflict conflict) {
        boolean removed = conflict.kind() == MergeConflict.Kind.REMOVED_HERE
                || conflict.kind() == MergeConflict.Kind.REMOVED_THERE;
        Table<?> table = Table.named(conflict.entity());
        return table == null || !removed ? plan : withWhatWentAlong(plan, table, Id.of(conflict.entityId()));
    }

    /** With the rows that point at this one, and were removed on one side and left as they were on the other. */
    private <T extends Entity<T>> Plan withWhatWentAlong(Plan plan, Table<T> table, Id<?> id) {
        Plan with = plan;
        for (Table<?> each : Table.all()) {
            for (Table.Reference reference : each.references()) {
                if (reference.target() == table.row()) {
                    with = withPointing(with, each, reference, id);
                }
            }
        }
        return with;
    }

    private <T extends Entity<T>> Plan withPointing(
            Plan plan, Table<T> table, Table.Reference reference, Id<?> target) {
        List<T> gone = new ArrayList<>();
        for (T row : table.of(base)) {
            boolean one = table.of(mine).contains(row.id());
            boolean other = table.of(theirs).contains(row.id());
            if (target.equals(Ref.id(table, reference, row))
                    && one != other
                    && !table.of(plan).contains(row.id())) {
                gone.add(row);
            }
        }
        Plan with = plan;
        for (T row : gone) {
            with = table.with(with, table.of(with).with(row));
            with = withWhatWentAlong(with, table, row.id());
        }
        return with;
    }
}
