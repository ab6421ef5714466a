package org.bcfplanner.change.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Undoes rings: A was moved under B on one side and B under A on the other, each fine by itself. Every row of the ring that
 * was moved returns to where it was, and is asked about.
 */
final class Rings {
    private final Plan base;
    private final Plan mine;
    private final Plan theirs;
    private final Found found;

    Rings(Plan base, Plan mine, Plan theirs, Found found) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.found = found;
    }

    Plan undone(Plan merged) {
        Plan plan = merged;
        for (Table<?> table : Table.all()) {
            for (Table.Reference reference : table.references()) {
                if (reference.target() == table.row()) {
                    plan = undone(table, reference, plan);
                }
            }
        }
        return plan;
    }

    private <T extends Entity<T>> Plan undone(Table<T> table, Table.Reference reference, Plan merged) {
        Plan plan = merged;
        List<T> ring = moved(table, reference, plan);
        while (!ring.isEmpty()) {
            Rows<T> rows = table.of(plan);
            for (T row : ring) {
                ask(table, reference, row);
                rows = rows.with(Ref.pointed(table, reference, row, before(table, reference, row.id())));
            }
            plan = table.with(plan, rows);
            ring = moved(table, reference, plan);
        }
        return plan;
    }

    /** Rows that were moved under themselves, or would be by one answer to what is asked. */
    private <T extends Entity<T>> List<T> moved(Table<T> table, Table.Reference reference, Plan plan) {
        List<T> moved = new ArrayList<>();
        for (T row : table.of(plan)) {
            Id<?> target = Ref.id(table, reference, row);
            if (target != null
                    && !target.equals(before(table, reference, row.id()))
                    && !found.has(table.name(), row.id(), reference.name())
                    && reaches(table, reference, plan, target, row.id())) {
                moved.add(row);
            }
        }
        return moved;
    }

    private <T extends Entity<T>> boolean reaches(
            Table<T> table, Table.Reference reference, Plan plan, Id<?> from, Id<T> to) {
        Set<Id<?>> seen = new HashSet<>();
        Deque<Id<?>> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            Id<?> at = ahead.pop();
            if (at.equals(to)) {
                return true;
            }
            if (seen.add(at)) {
                ahead.addAll(above(table, reference, plan, Ref.in(table, at)));
            }
        }
        return false;
    }

    /** What a row is under, or would be under by an answer. */
    private <T extends Entity<T>> List<Id<?>> above(Table<T> table, Table.Reference reference, Plan plan, Id<T> id) {
        List<Id<?>> above = new ArrayList<>();
        boolean asked = found.has(table.name(), id, reference.name());
        for (Plan each : asked ? List.of(plan, mine, theirs) : List.of(plan)) {
            table.of(each)
                    .find(id)
                    .<Id<?>>map(row -> Ref.id(table, reference, row))
                    .ifPresent(above::add);
        }
        return above;
    }

    private <T extends Entity<T>> @Nullable Id<?> before(Table<T> table, Table.Reference reference, Id<T> id) {
        return table.of(base)
                .find(id)
                .<Id<?>>map(row -> Ref.id(table, reference, row))
                .orElse(null);
    }

    private <T extends Entity<T>> void ask(Table<T> table, Table.Reference reference, T row) {
        Field field = Field.named(table.row(), reference.name());
        if (field != null) {
            T was = table.of(base).find(row.id()).orElse(null);
            T here = table.of(mine).find(row.id()).orElse(row);
            T there = table.of(theirs).find(row.id()).orElse(row);
            found.field(table.row(), table.name(), row.id(), field, was, here, there);
        }
    }
}
