package org.bcfplanner.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/** Plans as rows of the library. Writes within a transaction that is the caller's to end. */
final class PlanTables {
    private final Columns<Details> details = Columns.of(Details.class);
    private final TableStatements newPlans;
    private final TableStatements plans;
    private final TableStatements moments;
    private final Map<Table<?>, RowMapping<?>> mappings = new LinkedHashMap<>();

    PlanTables(Connection connection) {
        List<String> columns = new ArrayList<>();
        details.columns().forEach(column -> columns.add(column.name()));
        columns.add("changed_at");
        this.plans = new TableStatements(connection, "plan", List.of("id"), columns);
        this.moments = new TableStatements(connection, "plan", List.of("id"), List.of("changed_at"));
        columns.add("created_at");
        this.newPlans = new TableStatements(connection, "plan", List.of("id"), columns);
        Table.all().forEach(table -> mappings.put(table, new RowMapping<>(connection, table)));
    }

    /** Adds a plan with all its rows. */
    void add(Plan plan, Instant at) throws SQLException {
        @Nullable Object[] values = values(plan.details(), 2);
        values[values.length - 2] = stored(at);
        values[values.length - 1] = stored(at);
        newPlans.insert(List.of(plan.id().value()), values);
        write(plan.id(), rowsOf(plan));
    }

    /** Writes what an edit changed. Of the plan's own row most edits change the moment only. */
    void write(Id<Plan> plan, Diff diff, Instant at) throws SQLException {
        List<?> key = List.of(plan.value());
        int found = diff.changesDetails()
                ? plans.update(key, withMoment(diff.detailsAfter(), at))
                : moments.update(key, stored(at));
        if (found == 0) {
            throw WriteFailures.gone();
        }
        write(plan, diff);
    }

    private @Nullable Object[] withMoment(Details of, Instant at) {
        @Nullable Object[] values = values(of, 1);
        values[values.length - 1] = stored(at);
        return values;
    }

    Plan load(Id<Plan> id) throws SQLException {
        Plan plan = Plan.empty(id, loadDetails(id));
        for (Table<?> table : Table.all()) {
            plan = loadRows(table, plan);
        }
        return plan;
    }

    /** Removes a plan with all its rows; does nothing where it is not there. */
    void remove(Id<Plan> id) throws SQLException {
        if (contains(id)) {
            write(id, rowsOf(load(id)).inverse());
            plans.delete(List.of(id.value()));
        }
    }

    boolean contains(Id<Plan> id) throws SQLException {
        try (ResultSet found = plans.select(id.value())) {
            return found.next();
        }
    }

    /** A moment as a column holds it: to the microsecond, in universal time. */
    static OffsetDateTime stored(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** All rows of a plan as additions. */
    static Diff rowsOf(Plan plan) {
        return Diff.between(Plan.empty(plan.id(), plan.details()), plan);
    }

    private void write(Id<Plan> plan, Diff diff) throws SQLException {
        for (Change<?> change : WriteOrder.of(diff.changes())) {
            write(plan, change);
        }
    }

    private <T extends Entity<T>> void write(Id<Plan> plan, Change<T> change) throws SQLException {
        RowMapping<T> mapping = mapping(change.table());
        T after = change.after();
        if (after == null) {
            mapping.delete(plan, change.id());
        } else if (change.before() == null) {
            mapping.insert(plan, after);
        } else {
            mapping.update(plan, after);
        }
    }

    private Details loadDetails(Id<Plan> id) throws SQLException {
        try (ResultSet found = plans.select(id.value())) {
            if (!found.next()) {
                throw WriteFailures.gone();
            }
            List<Column> columns = new ArrayList<>();
            columns.add(new Column("id", Column.Type.UUID, false));
            columns.addAll(details.columns());
            @Nullable Object[] values = RowMapping.read(found, columns);
            return details.build(Arrays.copyOfRange(values, 1, values.length));
        }
    }

    private <T extends Entity<T>> Plan loadRows(Table<T> table, Plan plan) throws SQLException {
        return table.with(plan, mapping(table).load(plan.id()));
    }

    private @Nullable Object[] values(Details of, int more) {
        @Nullable Object[] flat = details.flatten(of);
        return Arrays.copyOf(flat, flat.length + more);
    }

    @SuppressWarnings("unchecked")
    private <T extends Entity<T>> RowMapping<T> mapping(Table<T> table) {
        return (RowMapping<T>) Objects.requireNonNull(mappings.get(table));
    }
}
