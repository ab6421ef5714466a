package org.bcfplanner.change.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        List<T> ring = ring(table, reference, plan);
        while (!ring.isEmpty()) {
            Rows<T> rows = table.of(plan);
            boolean moved = false;
            for (T row : ring) {
                Id<?> before = before(table, reference, row.id());
                if (!Objects.equals(before, Ref.id(table, reference, row))) {
                    ask(table, reference, row);
                    rows = rows.with(Ref.pointed(table, reference, row, before));
                    moved = true;
                }
            }
            if (!moved) {
                rows = rows.with(Ref.pointed(table, reference, ring.getFirst(), null)); // in no plan that was whole before
            }
            plan = table.with(plan, rows);
            ring = ring(table, reference, plan);
        }
        return plan;
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

    private static <T extends Entity<T>> List<T> ring(Table<T> table, Table.Reference reference, Plan plan) {
        Rows<T> rows = table.of(plan);
        Set<Id<T>> safe = new HashSet<>();
        for (T row : rows) {
            List<T> path = new ArrayList<>();
            Optional<T> at = Optional.of(row);
            while (at.isPresent() && safe.add(at.get().id())) {
                path.add(at.get());
                Id<?> next = Ref.id(table, reference, at.get());
                at = next == null ? Optional.empty() : rows.find(Ref.in(table, next));
            }
            int start = at.map(path::indexOf).orElse(-1);
            if (start >= 0) {
                return path.subList(start, path.size());
            }
        }
        return List.of();
    }
}
