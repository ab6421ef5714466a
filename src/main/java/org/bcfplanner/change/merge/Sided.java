package org.bcfplanner.change.merge;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/**
 * The three sides of a conflict as rows, so that they can be told like any other.
 *
 * @param components what it is about; none where it is about whole rows
 * @param base       the row with the value that both copies come from; null where there was none
 * @param mine       the row with the value here
 * @param theirs     the row with the value of the other copy; of twins their row
 */
public record Sided<R>(
        Class<R> type,
        List<Shape.Component> components,
        @Nullable R base,
        R mine,
        R theirs) {
    public Sided {
        components = List.copyOf(components);
    }

    /** The sides of a conflict that is open in a plan; empty where it is none any more, or a file tells nonsense. */
    public static Optional<Sided<?>> of(MergeConflict conflict, Plan plan) {
        try {
            if (conflict.entity().equals(MergeConflict.DETAILS)) {
                return field(Details.class, conflict, plan.details());
            }
            Table<?> table = Table.named(conflict.entity());
            return table == null ? Optional.empty() : of(table, conflict, plan);
        } catch (IllegalArgumentException noValue) {
            return Optional.empty();
        }
    }

    private static <T extends Entity<T>> Optional<Sided<?>> of(Table<T> table, MergeConflict conflict, Plan plan) {
        Optional<T> row = table.of(plan).find(Id.of(conflict.entityId()));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        return switch (conflict.kind()) {
            case FIELD -> field(table.row(), conflict, row.get());
            case REMOVED_HERE, REMOVED_THERE ->
                Optional.of(new Sided<>(table.row(), List.of(), null, row.get(), row.get()));
            case TWINS ->
                table.of(plan)
                        .find(Id.of(conflict.theirs()))
                        .map(theirs -> new Sided<>(table.row(), List.of(), null, row.get(), theirs));
        };
    }

    private static <R> Optional<Sided<?>> field(Class<R> type, MergeConflict conflict, R row) {
        Field field = Field.named(type, conflict.field());
        if (field == null) {
            return Optional.empty();
        }
        List<Shape.Component> all = Shape.of(type).components();
        return Optional.of(new Sided<>(
                type,
                field.components().stream().map(all::get).toList(),
                conflict.base().isEmpty() ? null : Flat.read(type, field, row, conflict.base()),
                Flat.read(type, field, row, conflict.mine()),
                Flat.read(type, field, row, conflict.theirs())));
    }
}
