package org.bcfplanner.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;

/** Whether every reference in a plan points at a row that is there, and no row is its own ancestor. */
public final class References {
    private References() {}

    /** The first thing wrong, in words for a developer or a support file; empty where all is whole. */
    public static Optional<String> firstBroken(Plan plan) {
        for (Table<?> table : Table.all()) {
            Optional<String> broken = firstBroken(table, plan);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private static <T extends Entity<T>> Optional<String> firstBroken(Table<T> table, Plan plan) {
        Rows<T> rows = table.of(plan);
        for (Table.Reference reference : table.references()) {
            Table<?> target = Table.all().stream()
                    .filter(each -> each.row() == reference.target())
                    .findFirst()
                    .orElseThrow();
            for (T row : rows) {
                Object id = Shape.of(table.row())
                        .components()
                        .get(reference.component())
                        .of(row);
                if (id != null && !contains(target, plan, (Id<?>) id)) {
                    return Optional.of(
                            "%s %s: its %s %s does not exist".formatted(table.name(), row.id(), reference.name(), id));
                }
            }
            if (target.equals(table)) {
                Optional<String> ring = firstRing(table, rows, reference);
                if (ring.isPresent()) {
                    return ring;
                }
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Entity<T>> boolean contains(Table<T> table, Plan plan, Id<?> id) {
        return table.of(plan).contains((Id<T>) id);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Entity<T>> Optional<String> firstRing(
            Table<T> table, Rows<T> rows, Table.Reference parent) {
        Shape.Component component = Shape.of(table.row()).components().get(parent.component());
        Set<Id<T>> safe = new HashSet<>();
        for (T row : rows) {
            List<Id<T>> path = new ArrayList<>();
            Id<T> at = row.id();
            while (at != null && safe.add(at)) {
                path.add(at);
                at = (Id<T>) component.of(rows.get(at));
            }
            if (at != null && path.contains(at)) {
                return Optional.of("%s %s is part of itself".formatted(table.name(), Objects.requireNonNull(at)));
            }
        }
        return Optional.empty();
    }
}
