package org.bcfplanner.change.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rows of one plan the ids of those rows of another that have the same name, or say the same to the letter, where
 * neither knows the other's.
 */
final class SameNames {
    private SameNames() {}

    /** The second plan with its rows under the ids that the same rows have in the first. */
    static Plan under(Plan first, Plan second) {
        Plan plan = second;
        for (Table<?> table : Table.all()) {
            plan = renamed(table, first, plan, SameNames::named);
            plan = renamed(table, first, plan, SameNames::said);
        }
        return plan;
    }

    /** By what rows are told to be the same; empty for those that are not. */
    private interface Telling {
        <T extends Entity<T>> List<@Nullable Object> of(Table<T> table, T row);
    }

    private static <T extends Entity<T>> List<@Nullable Object> named(Table<T> table, T row) {
        String name = Names.folded(table, row);
        return name.isEmpty() ? List.of() : List.of(name);
    }

    private static <T extends Entity<T>> List<@Nullable Object> said(Table<T> table, T row) {
        List<@Nullable Object> said = new ArrayList<>();
        @Nullable Object[] values = Shape.of(table.row()).values(row);
        for (Field each : Field.of(table.row())) {
            if (!each.isPosition(table.row())) {
                said.addAll(each.values(values));
            }
        }
        return said;
    }

    private static <T extends Entity<T>> Plan renamed(Table<T> table, Plan first, Plan second, Telling telling) {
        Map<List<@Nullable Object>, T> told = new HashMap<>();
        for (T row : table.of(first)) {
            if (!table.of(second).contains(row.id())) {
                told.putIfAbsent(telling.of(table, row), row);
            }
        }
        told.remove(List.of());
        Plan plan = second;
        for (T row : told.isEmpty() ? Rows.<T>none() : table.of(second)) {
            T same = table.of(first).contains(row.id()) ? null : told.remove(telling.of(table, row));
            plan = same == null ? plan : renamed(table, plan, row, same.id());
        }
        return plan;
    }

    private static <T extends Entity<T>> Plan renamed(Table<T> table, Plan plan, T row, Id<T> id) {
        T now = table.of(plan).get(row.id());
        Plan renamed = table.with(plan, table.of(plan).with(Rowed.named(table, now, id)));
        renamed = Pointing.moved(renamed, table, row.id(), id, SameNames::first);
        return table.with(renamed, table.of(renamed).without(row.id()));
    }

    /** Two rows cannot meet: the id that they would have is one that this plan did not know. */
    private static <R extends Entity<R>> R first(Table<R> table, R there, R arriving) {
        return there;
    }
}
