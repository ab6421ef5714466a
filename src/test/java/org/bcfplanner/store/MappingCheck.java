package org.bcfplanner.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.jooq.Field;

/** Whether records and tables are the same thing: every component has its column and every column its component. */
final class MappingCheck {
    private final List<String> faults = new ArrayList<>();

    private MappingCheck() {}

    /** What does not fit, in words for a developer; empty where all does. */
    static List<String> faults() {
        MappingCheck check = new MappingCheck();
        check.compare(
                "plan", Columns.of(Details.class).columns(), Set.of("id", "created_at", "changed_at", "binned_at"));
        for (Table<?> table : Table.all()) {
            check.compare(table.name(), table.columns().columns(), Set.of("plan_id"));
        }
        return check.faults;
    }

    /** The same for one table that is not of a plan. */
    static List<String> faults(String table, List<Column> columns, Set<String> besides) {
        MappingCheck check = new MappingCheck();
        check.compare(table, columns, besides);
        return check.faults;
    }

    private void compare(String name, List<Column> columns, Set<String> besides) {
        Optional<org.jooq.Table<?>> table = Generated.table(name);
        if (table.isEmpty()) {
            faults.add("no table " + name);
            return;
        }
        Set<String> known = new HashSet<>(besides);
        for (Column column : columns) {
            known.add(column.name());
            Generated.field(table.get(), column.name())
                    .ifPresentOrElse(
                            field -> compare(name, column, field),
                            () -> faults.add("no column " + name + "." + column.name()));
        }
        long strange = List.of(table.get().fields()).stream()
                .filter(field -> !known.contains(Generated.lower(field.getName())))
                .count();
        if (strange > 0) {
            faults.add(name + ": " + strange + (strange == 1 ? " column" : " columns") + " without a component");
        }
    }

    private void compare(String table, Column column, Field<?> field) {
        String name = table + "." + column.name();
        if (field.getType() != type(column)) {
            faults.add("column " + name + " holds " + field.getType().getSimpleName() + ", not "
                    + type(column).getSimpleName());
        }
        if (field.getDataType().nullable() != column.nullable()) {
            faults.add("column " + name + (column.nullable() ? " cannot" : " can") + " be absent");
        }
    }

    private static Class<?> type(Column column) {
        return switch (column.type()) {
            case UUID -> UUID.class;
            case TEXT -> String.class;
            case LONG -> Long.class;
            case INT -> Integer.class;
            case BOOLEAN -> Boolean.class;
            case DATE -> LocalDate.class;
        };
    }
}
