package org.bcfplanner.check.outcome;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done about a finding, in one step that can be undone. Nothing is repaired without being asked.
 *
 * @param label what it does, as a button says it: {@code Read as £10,565,000}
 * @param cells what it puts where
 */
public record Repair(String label, List<Put> cells) {
    public Repair {
        requireNonNull(label);
        cells = List.copyOf(cells);
    }

    /** A value for a cell, of the type of its component. */
    public record Put(Place.Cell cell, Object value) {}

    /** A repair of one cell. */
    public static Repair of(String label, Place.Cell cell, Object value) {
        return new Repair(label, List.of(new Put(cell, value)));
    }

    /** The repair as an edit. Cells whose row is gone by then are left alone. */
    public Edit edit() {
        String words = label.substring(0, 1).toLowerCase(java.util.Locale.UK) + label.substring(1);
        return Edit.of(words, this::applyTo);
    }

    private Plan applyTo(Plan plan) {
        Plan result = plan;
        for (Put put : cells) {
            Table<?> table = requireNonNull(Table.named(put.cell().table()));
            result = put(table, result, put);
        }
        return result;
    }

    private static <T extends Entity<T>> Plan put(Table<T> table, Plan plan, Put put) {
        return table.of(plan)
                .find(new Id<>(put.cell().row()))
                .map(row -> table.with(plan, table.of(plan).with(with(table, row, put))))
                .orElse(plan);
    }

    private static <T extends Entity<T>> T with(Table<T> table, T row, Put put) {
        Shape<T> shape = Shape.of(table.row());
        List<String> names = new ArrayList<>();
        shape.components().forEach(component -> names.add(component.name()));
        @Nullable Object[] values = shape.values(row);
        values[names.indexOf(put.cell().component())] = put.value();
        return shape.make(values);
    }
}
