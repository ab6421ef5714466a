package org.bcfplanner.change.merge;

import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/** Rows and ids of which only the table says what they are. */
final class Rowed {
    private Rowed() {}

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
}
