package org.bcfplanner.compare;

import java.util.List;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.table.Entity;

/** Tables and components that are known by name here. */
final class Components {
    private Components() {}

    /** The tables of what people write; what a merge left open is told by the merge. */
    static List<Table<?>> tables() {
        return Table.all().stream()
                .filter(table -> table.row() != MergeConflict.class)
                .toList();
    }

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
        return (Table<T>) Table.all().stream()
                .filter(table -> table.row() == row)
                .findFirst()
                .orElseThrow();
    }
}
