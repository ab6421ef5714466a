package org.bcfplanner.change.merge;

import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;

/** What becomes of the rows that point at another one. */
final class Pointing {
    private Pointing() {}

    /** Everything that points at one row pointed at another instead. */
    static <T extends Entity<T>> Plan moved(Plan plan, Table<T> table, Id<?> from, Id<?> to) {
        return each(plan, table, from, new Change() {
            @Override
            public <R extends Entity<R>> Plan of(Plan now, Table<R> pointing, Table.Reference reference, R row) {
                return pointing.with(now, pointing.of(now).with(Ref.pointed(pointing, reference, row, to)));
            }
        });
    }

    /** Without a row, and without what cannot be there without it. What can do without points at nothing. */
    static <T extends Entity<T>> Plan removed(Plan plan, Table<T> table, Id<?> id) {
        Plan alone = each(plan, table, id, new Change() {
            @Override
            public <R extends Entity<R>> Plan of(Plan now, Table<R> pointing, Table.Reference reference, R row) {
                return Ref.isOptional(pointing, reference)
                        ? pointing.with(now, pointing.of(now).with(Ref.pointed(pointing, reference, row, null)))
                        : removed(now, pointing, row.id());
            }
        });
        return table.with(alone, table.of(alone).without(Ref.in(table, id)));
    }

    private interface Change {
        <R extends Entity<R>> Plan of(Plan now, Table<R> pointing, Table.Reference reference, R row);
    }

    private static Plan each(Plan plan, Table<?> target, Id<?> id, Change change) {
        Plan now = plan;
        for (Table<?> table : Table.all()) {
            for (Table.Reference reference : table.references()) {
                if (reference.target() == target.row()) {
                    now = each(now, table, reference, id, change);
                }
            }
        }
        return now;
    }

    private static <R extends Entity<R>> Plan each(
            Plan plan, Table<R> table, Table.Reference reference, Id<?> id, Change change) {
        Plan now = plan;
        for (R row : table.of(plan)) {
            if (id.equals(Ref.id(table, reference, row)) && table.of(now).contains(row.id())) {
                now = change.of(now, table, reference, table.of(now).get(row.id()));
            }
        }
        return now;
    }
}
