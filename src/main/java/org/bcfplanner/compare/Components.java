package org.bcfplanner.compare;

import java.util.List;
import java.util.Objects;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.table.Entity;

/** Tables and components that are known by name here. */
final class Components {
    private Components() {}

    static Shape.Component of(Class<?> row, String name) {
        return Shape.of(row).components().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The components of a row that say something: all but its own id. */
    static List<Shape.Component> said(Class<?> row) {
        return Shape.of(row).components().stream()
                .filter(each -> !each.name().equals("id"))
                .toList();
    }

    /** The table of the rows of a type, which the plan must have. */
    @SuppressWarnings("unchecked") // the table is found by the type of its rows
    static <T extends Entity<T>> Table<T> table(Class<T> row) {
        return (Table<T>) Objects.requireNonNull(Table.all().stream()
                .filter(table -> table.row() == row)
                .findFirst()
                .orElseThrow());
    }
}
