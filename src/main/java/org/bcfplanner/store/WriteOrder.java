package org.bcfplanner.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/**
 * The order in which changes are written so that no row ever points at one that is not there: first what is added or
 * changed, parents before children; then what is removed, children before parents.
 */
final class WriteOrder {
    private WriteOrder() {}

    /** These changes in the order in which to write them. */
    static List<Change<?>> of(List<Change<?>> changes) {
        List<Change<?>> written = new ArrayList<>();
        List<Change<?>> removed = new ArrayList<>();
        byTable(changes).forEach((table, rows) -> {
            written.addAll(ancestorsFirst(
                    table, rows.stream().filter(each -> each.after() != null).toList()));
            removed.addAll(ancestorsFirst(
                    table, rows.stream().filter(each -> each.after() == null).toList()));
        });
        written.addAll(removed.reversed());
        return written;
    }

    private static Map<Table<?>, List<Change<?>>> byTable(List<Change<?>> changes) {
        Map<Table<?>, List<Change<?>>> tables = new LinkedHashMap<>();
        for (Table<?> table : Table.all()) {
            tables.put(table, new ArrayList<>());
        }
        changes.forEach(
                change -> Objects.requireNonNull(tables.get(change.table())).add(change));
        return tables;
    }

    /** Only rows of one kind that refer to their own kind need sorting; {@code changes} are of one table. */
    private static List<Change<?>> ancestorsFirst(Table<?> table, List<Change<?>> changes) {
        List<Table.Reference> own = table.references().stream()
                .filter(reference -> reference.target() == table.row())
                .toList();
        if (own.isEmpty() || changes.size() < 2) {
            return changes;
        }
        Map<Id<?>, Change<?>> waiting = new HashMap<>();
        changes.forEach(change -> waiting.put(change.id(), change));
        List<Change<?>> sorted = new ArrayList<>();
        changes.forEach(change -> append(change, own, waiting, sorted));
        return sorted;
    }

    private static void append(
            Change<?> change, List<Table.Reference> own, Map<Id<?>, Change<?>> waiting, List<Change<?>> sorted) {
        if (waiting.remove(change.id()) == null) {
            return;
        }
        for (Table.Reference reference : own) {
            Object parent = Shape.of(change.table().row())
                    .components()
                    .get(reference.component())
                    .of(row(change));
            Change<?> first = parent == null ? null : waiting.get((Id<?>) parent);
            if (first != null) {
                append(first, own, waiting, sorted);
            }
        }
        sorted.add(change);
    }

    private static Entity<?> row(Change<?> change) {
        @Nullable Entity<?> after = change.after();
        return after == null ? Objects.requireNonNull(change.before()) : after;
    }
}
