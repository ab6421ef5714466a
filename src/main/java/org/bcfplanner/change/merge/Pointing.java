package org.bcfplanner.change.merge;

import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;

/** What becomes of the rows that lead to another one. */
final class Pointing {
    private Pointing() {}

    /** What two rows make that come to have one id, since what they led to has become one. */
    interface Meeting {
        <R extends Entity<R>> R of(Table<R> table, R there, R arriving);
    }

    /** Everything that leads to one row led to another instead; rows whose ids are made of what they say get new ones. */
    static <T extends Entity<T>> Plan moved(Plan plan, Table<T> table, Id<?> from, Id<?> to, Meeting meeting) {
        return each(plan, table, from, new Change() {
            @Override
            public <R extends Entity<R>> Plan of(Plan now, Table<R> leading, Link link, R row) {
                R moved = link.pointed(leading, row, to);
                if (moved.id().equals(row.id())) {
                    return leading.with(now, leading.of(now).with(moved));
                }
                Rows<R> others = leading.of(now).without(row.id());
                R met = others.find(moved.id())
                        .map(there -> meeting.of(leading, there, moved))
                        .orElse(moved);
                return Pointing.moved(leading.with(now, others.with(met)), leading, row.id(), met.id(), meeting);
            }
        });
    }

    /** Without a row, and without what cannot be there without it. What can do without leads nowhere. */
    static <T extends Entity<T>> Plan removed(Plan plan, Table<T> table, Id<?> id) {
        Plan alone = each(plan, table, id, new Change() {
            @Override
            public <R extends Entity<R>> Plan of(Plan now, Table<R> leading, Link link, R row) {
                return link.isOptional(leading)
                        ? leading.with(now, leading.of(now).with(link.pointed(leading, row, null)))
                        : removed(now, leading, row.id());
            }
        });
        return table.with(alone, table.of(alone).without(Rowed.in(table, id)));
    }

    private interface Change {
        <R extends Entity<R>> Plan of(Plan now, Table<R> leading, Link link, R row);
    }

    private static Plan each(Plan plan, Table<?> target, Id<?> id, Change change) {
        Plan now = plan;
        for (Table<?> table : Table.all()) {
            for (Link link : Link.of(table)) {
                if (link.target().equals(target)) {
                    now = each(now, table, link, id, change);
                }
            }
        }
        return now;
    }

    private static <R extends Entity<R>> Plan each(Plan plan, Table<R> table, Link link, Id<?> id, Change change) {
        Plan now = plan;
        for (R row : table.of(plan)) {
            if (id.equals(link.id(table, row)) && table.of(now).contains(row.id())) {
                now = change.of(now, table, link, table.of(now).get(row.id()));
            }
        }
        return now;
    }
}
