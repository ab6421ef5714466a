package org.bcfplanner.change.merge;

import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/** Finding one's way along the references of rows. */
final class Ref {
    private Ref() {}

    static Table<?> target(Table.Reference reference) {
        return Table.all().stream()
                .filter(each -> each.row() == reference.target())
                .findFirst()
                .orElseThrow();
    }

    static <T extends Entity<T>> @Nullable Id<?> id(Table<T> table, Table.Reference reference, T row) {
        return (Id<?>) component(table, reference).of(row);
    }

    /** Whether a row can do without what it points at. */
    static <T extends Entity<T>> boolean isOptional(Table<T> table, Table.Reference reference) {
        return component(table, reference).nullable();
    }

    /** The row with another target of a reference. */
    static <T extends Entity<T>> T pointed(Table<T> table, Table.Reference reference, T row, @Nullable Id<?> target) {
        Shape<T> shape = Shape.of(table.row());
        @Nullable Object[] values = shape.values(row);
        values[reference.component()] = target;
        return shape.make(values);
    }

    /** The row under another id. */
    static <T extends Entity<T>> T named(Table<T> table, T row, Id<T> id) {
        Shape<T> shape = Shape.of(table.row());
        @Nullable Object[] values = shape.values(row);
        for (int i = 0; i < values.length; i++) {
            values[i] = shape.components().get(i).name().equals("id") ? id : values[i];
        }
        return shape.make(values);
    }

    static <T extends Entity<T>> boolean contains(Table<T> table, Plan plan, Id<?> id) {
        return table.of(plan).contains(in(table, id));
    }

    /** The id as one of this table. */
    @SuppressWarnings("unchecked")
    static <T extends Entity<T>> Id<T> in(Table<T> table, Id<?> id) {
        return (Id<T>) id;
    }

    private static <T extends Entity<T>> Shape.Component component(Table<T> table, Table.Reference reference) {
        return Shape.of(table.row()).components().get(reference.component());
    }
}
