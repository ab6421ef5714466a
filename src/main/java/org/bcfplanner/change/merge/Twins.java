package org.bcfplanner.change.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Rows;

/** Two rows of one name, one added here and one in the other copy: perhaps the same thing, which only a person can say. */
final class Twins {
    private final Plan base;
    private final Plan mine;
    private final Plan theirs;
    private final Found found;

    Twins(Plan base, Plan mine, Plan theirs, Found found) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.found = found;
    }

    void find(Plan merged) {
        Table.all().forEach(table -> find(table, merged));
    }

    private <T extends Entity<T>> void find(Table<T> table, Plan merged) {
        Map<String, T> named = new HashMap<>();
        for (T row : added(table, theirs, mine)) {
            named.putIfAbsent(Names.folded(table, row), row);
        }
        named.remove("");
        for (T row : named.isEmpty() ? List.<T>of() : added(table, mine, theirs)) {
            T twin = named.remove(Names.folded(table, row));
            if (twin != null
                    && table.of(merged).contains(row.id())
                    && table.of(merged).contains(twin.id())) {
                found.twins(table.name(), row.id(), twin.id());
            }
        }
    }

    /** Rows that one side added and that the other does not have. */
    private <T extends Entity<T>> List<T> added(Table<T> table, Plan by, Plan other) {
        Rows<T> before = table.of(base);
        List<T> added = new ArrayList<>();
        before.differing(table.of(by), (was, is) -> {
            if (was == null && is != null && !table.of(other).contains(is.id())) {
                added.add(is);
            }
        });
        return added;
    }
}
