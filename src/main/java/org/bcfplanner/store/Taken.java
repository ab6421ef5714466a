package org.bcfplanner.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.session.FieldChange;
import org.bcfplanner.session.PastRow;
import org.jspecify.annotations.Nullable;

/**
 * A plan with changes being taken back. Rows are kept flat until the plan is asked for, as within an edit they may make
 * no whole plan.
 */
final class Taken {
    private final Map<Table<?>, Map<UUID, @Nullable Object[]>> touched = new LinkedHashMap<>();
    private final Columns<Details> ofDetails = Columns.of(Details.class);
    private Plan plan;
    private @Nullable Object @Nullable [] details;

    /** Stands for a row that is not there. */
    private static final @Nullable Object[] GONE = {};

    Taken(Plan now) {
        this.plan = now;
    }

    /** Takes back what was done to one row; later changes of it are taken back already. */
    void takeBack(PastRow row) {
        if (row.entity().equals(PastRow.DETAILS)) {
            takeBackDetails(row);
            return;
        }
        Table<?> table = Objects.requireNonNull(Table.named(row.entity()), row.entity());
        Map<UUID, @Nullable Object[]> rows = touched.computeIfAbsent(table, any -> new HashMap<>());
        rows.put(
                row.id(),
                switch (row.action()) {
                    case ADDED -> GONE;
                    case REMOVED -> before(table.columns(), blank(table.columns(), row.id()), row);
                    case CHANGED -> before(table.columns(), flat(table, row.id(), rows), row);
                });
    }

    /** The plan as far as it is taken back. */
    Plan plan() {
        for (Table<?> table : touched.keySet()) {
            plan = rebuilt(table, Objects.requireNonNull(touched.get(table)));
        }
        touched.clear();
        if (details != null) {
            plan = plan.withDetails(ofDetails.build(details));
            details = null;
        }
        return plan;
    }

    private void takeBackDetails(PastRow row) {
        if (row.action() != Change.Action.CHANGED) {
            throw new IllegalArgumentException("The plan came into the library later");
        }
        details = before(ofDetails, details == null ? ofDetails.flatten(plan.details()) : details, row);
    }

    private <T extends Entity<T>> Plan rebuilt(Table<T> table, Map<UUID, @Nullable Object[]> flats) {
        Rows<T> rows = table.of(plan);
        for (Map.Entry<UUID, @Nullable Object[]> each : flats.entrySet()) {
            rows = each.getValue().length == 0
                    ? rows.without(new Id<>(each.getKey()))
                    : rows.with(table.columns().build(each.getValue()));
        }
        return table.with(plan, rows);
    }

    private <T extends Entity<T>> @Nullable Object[] flat(Table<T> table, UUID id, Map<UUID, @Nullable Object[]> rows) {
        @Nullable Object[] known = rows.get(id);
        return known == null ? table.columns().flatten(table.of(plan).get(new Id<>(id))) : known;
    }

    /** What a row that says nothing holds: the history leaves that out. */
    private static @Nullable Object[] blank(Columns<?> columns, UUID id) {
        @Nullable
        Object[] flat = columns.columns().stream().map(FieldsJson::blank).toArray();
        flat[0] = id;
        return flat;
    }

    /** The values of {@code flat} with those of the change as they were. */
    private static @Nullable Object[] before(Columns<?> columns, @Nullable Object[] flat, PastRow row) {
        List<Column> all = columns.columns();
        for (FieldChange field : row.fields()) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).name().equals(field.column())) {
                    flat[i] = FieldsJson.value(all.get(i), field.before());
                }
            }
        }
        return flat;
    }
}
