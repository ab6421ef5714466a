package org.bcfplanner.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one row.
 *
 * @param before the row as it was; null if it was added
 * @param after  the row as it is; null if it was removed
 */
public record Change<T extends Entity<T>>(
        Table<T> table,
        Id<T> id,
        @Nullable T before,
        @Nullable T after) {

    /** Added, changed or removed. */
    public enum Action {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** Whether the row was added, changed or removed. */
    public Action action() {
        if (before == null) {
            return Action.ADDED;
        }
        return after == null ? Action.REMOVED : Action.CHANGED;
    }

    /** The places of the components that differ; all of them where the row was added or removed. */
    public List<Integer> components() {
        List<Shape.Component> all = Shape.of(table.row()).components();
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (before == null
                    || after == null
                    || !Objects.equals(all.get(i).of(before), all.get(i).of(after))) {
                differing.add(i);
            }
        }
        return differing;
    }

    /** The change that takes this one back. */
    public Change<T> inverse() {
        return new Change<>(table, id, after, before);
    }

    /**
     * These rows with the change made to them: an added row is added, a removed one removed; of a changed one only the
     * components that this change touched are set, and where the row is gone it stays gone.
     */
    Rows<T> applyTo(Rows<T> rows) {
        if (after == null) {
            return rows.without(id);
        }
        if (before == null) {
            return rows.with(after);
        }
        return rows.find(id).map(row -> rows.with(applyTo(row))).orElse(rows);
    }

    private T applyTo(T row) {
        Shape<T> shape = Shape.of(table.row());
        @Nullable Object[] values = shape.values(row);
        for (int i : components()) {
            values[i] = shape.components().get(i).of(requireNonNull(after));
        }
        return shape.make(values);
    }
}
