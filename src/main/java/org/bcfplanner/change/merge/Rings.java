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
            for (Link link : Link.of(table)) {
                if (link.target().equals(table)) {
                    plan = undone(table, link, plan);
                }
            }
        }
        return plan;
    }

    private <T extends Entity<T>> Plan undone(Table<T> table, Link link, Plan merged) {
        Plan plan = merged;
        List<T> ring = moved(table, link, plan);
        while (!ring.isEmpty()) {
            Rows<T> rows = table.of(plan);
            for (T row : ring) {
                ask(table, link, row);
                rows = rows.with(asBefore(table, link, row));
            }
            plan = table.with(plan, rows);
            ring = moved(table, link, plan);
        }
        return plan;
    }

    /** The row where it was; one that was added, by itself. */
    private <T extends Entity<T>> T asBefore(Table<T> table, Link link, T row) {
        Field field = Field.with(table.row(), link.component());
        T was = table.of(base).find(row.id()).orElse(null);
        return was == null || field == null ? link.pointed(table, row, null) : field.as(table.row(), was, row);
    }

    /** Rows that were moved under themselves, or would be by one answer to what is asked. */
    private <T extends Entity<T>> List<T> moved(Table<T> table, Link link, Plan plan) {
        List<T> moved = new ArrayList<>();
        for (T row : table.of(plan)) {
            Id<?> target = link.id(table, row);
            if (target != null
                    && !target.equals(before(table, link, row.id()))
                    && !isAsked(table, link, row.id())
                    && reaches(table, link, plan, target, row.id())) {
                moved.add(row);
            }
        }
        return moved;
    }

    private <T extends Entity<T>> boolean reaches(Table<T> table, Link link, Plan plan, Id<?> from, Id<T> to) {
        Set<Id<?>> seen = new HashSet<>();
        Deque<Id<?>> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            Id<?> at = ahead.pop();
            if (at.equals(to)) {
                return true;
            }
            if (seen.add(at)) {
                ahead.addAll(above(table, link, plan, Rowed.in(table, at)));
            }
        }
        return false;
    }

    /** What a row is under, or would be under by an answer. */
    private <T extends Entity<T>> List<Id<?>> above(Table<T> table, Link link, Plan plan, Id<T> id) {
        List<Id<?>> above = new ArrayList<>();
        boolean asked = isAsked(table, link, id);
        for (Plan each : asked ? List.of(plan, mine, theirs) : List.of(plan)) {
            table.of(each).find(id).<Id<?>>map(row -> link.id(table, row)).ifPresent(above::add);
        }
        return above;
    }

    private <T extends Entity<T>> @Nullable Id<?> before(Table<T> table, Link link, Id<T> id) {
        return table.of(base).find(id).<Id<?>>map(row -> link.id(table, row)).orElse(null);
    }

    private <T extends Entity<T>> boolean isAsked(Table<T> table, Link link, Id<T> id) {
        Field field = Field.with(table.row(), link.component());
        return field != null && found.has(table.name(), id, field.name());
    }

    private <T extends Entity<T>> void ask(Table<T> table, Link link, T row) {
        Field field = Field.with(table.row(), link.component());
        if (field != null) {
            T was = table.of(base).find(row.id()).orElse(null);
            T here = table.of(mine).find(row.id()).orElse(row);
            T there = table.of(theirs).find(row.id()).orElse(row);
            found.field(table.row(), table.name(), row.id(), field, was, here, there);
        }
    }
}
