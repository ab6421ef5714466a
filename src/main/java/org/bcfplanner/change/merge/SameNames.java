package org.bcfplanner.change.merge;

import java.util.HashMap;
import java.util.Map;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;

/** Gives the rows of one plan the ids of those rows of another that have the same name, where neither knows the other's. */
final class SameNames {
    private SameNames() {}

    /** The second plan with its rows under the ids that rows of the same name have in the first. */
    static Plan under(Plan first, Plan second) {
        Plan plan = second;
        for (Table<?> table : Table.all()) {
            plan = renamed(table, first, plan);
        }
        return plan;
    }

    private static <T extends Entity<T>> Plan renamed(Table<T> table, Plan first, Plan second) {
        Map<String, T> named = new HashMap<>();
        for (T row : table.of(first)) {
            if (!table.of(second).contains(row.id())) {
                named.putIfAbsent(Names.folded(table, row), row);
            }
        }
        named.remove("");
        Plan plan = second;
        for (T row : named.isEmpty() ? Rows.<T>none() : table.of(second)) {
            T same = table.of(first).contains(row.id()) ? null : named.remove(Names.folded(table, row));
            plan = same == null ? plan : renamed(table, plan, row, same.id());
        }
        return plan;
    }

    private static <T extends Entity<T>> Plan renamed(Table<T> table, Plan plan, T row, Id<T> id) {
        Plan renamed = table.with(plan, table.of(plan).with(Ref.named(table, row, id)));
        renamed = Pointing.moved(renamed, table, row.id(), id);
        return table.with(renamed, table.of(renamed).without(row.id()));
    }
}
