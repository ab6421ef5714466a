package org.bcfplanner.change;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a plan. Serves undo, storage, the audit trail and every comparison.
 *
 * @param detailsBefore the plan's own fields as they were; equal to {@code detailsAfter} where none changed
 * @param changes       the rows that differ, by table, parents' tables first
 */
public record Diff(Details detailsBefore, Details detailsAfter, List<Change<?>> changes) {
    public Diff {
        changes = List.copyOf(changes);
    }

    /** What makes {@code after} of {@code before}. Chunks of rows that both share cost nothing. */
    public static Diff between(Plan before, Plan after) {
        List<Change<?>> changes = new ArrayList<>();
        for (Table<?> table : Table.all()) {
            collect(table, before, after, changes);
        }
        return new Diff(before.details(), after.details(), changes);
    }

    /** Whether the plans say the same. */
    public boolean isEmpty() {
        return changes.isEmpty() && !changesDetails();
    }

    /** Whether the details differ, beside any rows. */
    public boolean changesDetails() {
        return !detailsBefore.equals(detailsAfter);
    }

    /** What takes the change back. */
    public Diff inverse() {
        List<Change<?>> inverted = new ArrayList<>();
        changes.forEach(change -> inverted.add(change.inverse()));
        return new Diff(detailsAfter, detailsBefore, inverted);
    }

    /** The plan with these changes made to it, field by field; also to another plan than the one they came from. */
    public Plan apply(Plan plan) {
        Plan result = plan;
        for (Change<?> change : changes) {
            result = apply(change, result);
        }
        return changesDetails() ? result.withDetails(appliedTo(result.details())) : result;
    }

    private static <T extends Entity<T>> Plan apply(Change<T> change, Plan plan) {
        return change.table().with(plan, change.applyTo(change.table().of(plan)));
    }

    private Details appliedTo(Details details) {
        Shape<Details> shape = Shape.of(Details.class);
        @Nullable Object[] before = shape.values(detailsBefore);
        @Nullable Object[] after = shape.values(detailsAfter);
        @Nullable Object[] values = shape.values(details);
        for (int i = 0; i < values.length; i++) {
            if (!java.util.Objects.equals(before[i], after[i])) {
                values[i] = after[i];
            }
        }
        return shape.make(values);
    }

    private static <T extends Entity<T>> void collect(
            Table<T> table, Plan before, Plan after, List<Change<?>> changes) {
        Rows<T> old = table.of(before);
        old.differing(table.of(after), (was, is) -> {
            T row = is == null ? was : is;
            if (row != null) {
                changes.add(new Change<>(table, row.id(), was, is));
            }
        });
    }
}
