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
 * after an answer, comes back with what was removed along with it; parts stand under the theme of their scheme; a ring of
 * rows that two moves make together is undone.
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
        Plan plan = Nesting.kept(merged);
        for (MergeConflict each : found.all()) {
            plan = withWhatWentAlong(plan, each);
        }
        Plan before;
        do {
            before = plan;
            plan = Nesting.kept(plan);
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
        for (Link link : Link.of(table)) {
            for (T row : table.of(plan)) {
                Id<?> id = link.id(table, row);
                whole = isGoneFromBoth(link.target(), id) && isAsked(table, link, row)
                        ? table.with(whole, table.of(whole).with(asHere(table, link, row)))
                        : withTarget(link, id, whole);
            }
        }
        return whole;
    }

    private boolean isGoneFromBoth(Table<?> target, @Nullable Id<?> id) {
        return id != null && !Rowed.contains(target, mine, id) && !Rowed.contains(target, theirs, id);
    }

    private <T extends Entity<T>> boolean isAsked(Table<T> table, Link link, T row) {
        Field field = Field.with(table.row(), link.component());
        return field != null && found.has(table.name(), row.id(), field.name());
    }

    /** A reference that is asked about stands where it was; where both removed what was there, it stands as it is here. */
    private <T extends Entity<T>> T asHere(Table<T> table, Link link, T row) {
        Field field = Field.with(table.row(), link.component());
        T here = table.of(mine).find(row.id()).orElse(row);
        return field == null ? row : field.as(table.row(), here, row);
    }

    private Plan withTarget(Link link, @Nullable Id<?> id, Plan plan) {
        return id == null || Rowed.contains(link.target(), plan, id) ? plan : broughtBack(link.target(), plan, id);
    }

    /** What either answer of an open conflict would point at has to be there. */
    private Plan answersOf(MergeConflict conflict, Plan plan) {
        Table<?> table = Table.named(conflict.entity());
        return table == null || conflict.kind() != MergeConflict.Kind.FIELD ? plan : answersOf(table, conflict, plan);
    }

    private <T extends Entity<T>> Plan answersOf(Table<T> table, MergeConflict conflict, Plan plan) {
        Optional<T> row = table.of(plan).find(Id.of(conflict.entityId()));
        Field field = Field.named(table.row(), conflict.field());
        if (row.isEmpty() || field == null) {
            return plan;
        }
        Plan whole = plan;
        for (Link link : Link.of(table)) {
            if (field.components().contains(link.component())) {
                for (String answer : List.of(conflict.mine(), conflict.theirs())) {
                    T answered = Flat.read(table.row(), field, row.get(), answer);
                    whole = withTarget(link, link.id(table, answered), whole);
                }
            }
        }
        return whole;
    }

    private <T extends Entity<T>> Plan broughtBack(Table<T> table, Plan plan, Id<?> gone) {
        Id<T> id = Rowed.in(table, gone);
        T row = row(table, id);
        if (row == null) { // it was missing before
            return plan;
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

    /** With the rows that lead to this one, and were removed on one side and left as they were on the other. */
    private <T extends Entity<T>> Plan withWhatWentAlong(Plan plan, Table<T> table, Id<?> id) {
        Plan with = plan;
        for (Table<?> each : Table.all()) {
            for (Link link : Link.of(each)) {
                if (link.target().equals(table)) {
                    with = withLeading(with, each, link, id);
                }
            }
        }
        return with;
    }

    private <T extends Entity<T>> Plan withLeading(Plan plan, Table<T> table, Link link, Id<?> target) {
        List<T> gone = new ArrayList<>();
        for (T row : table.of(base)) {
            boolean one = table.of(mine).contains(row.id());
            boolean other = table.of(theirs).contains(row.id());
            if (target.equals(link.id(table, row))
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
