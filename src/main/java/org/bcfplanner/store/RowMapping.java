package org.bcfplanner.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/** The rows of one table of a plan as rows of a table of the library. */
final class RowMapping<T extends Entity<T>> {
    private final Columns<T> columns;
    private final TableStatements statements;

    RowMapping(Connection connection, Table<T> table) {
        this.columns = table.columns();
        List<String> names = columns.columns().stream().map(Column::name).toList();
        if (!names.getFirst().equals("id")) {
            throw new IllegalStateException(table.row() + " does not begin with its id");
        }
        this.statements =
                new TableStatements(connection, table.name(), List.of("plan_id", "id"), names.subList(1, names.size()));
    }

    void insert(Id<Plan> plan, T row) throws SQLException {
        statements.insert(key(plan, row.id()), values(row));
    }

    void update(Id<Plan> plan, T row) throws SQLException {
        expectOne(statements.update(key(plan, row.id()), values(row)), row.id());
    }

    void delete(Id<Plan> plan, Id<T> row) throws SQLException {
        expectOne(statements.delete(key(plan, row)), row);
    }

    /** All rows of a plan. A row that makes no record is an {@link IllegalArgumentException}: the file is damaged. */
    Rows<T> load(Id<Plan> plan) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet found = statements.select(plan.value())) {
            while (found.next()) {
                rows.add(columns.build(read(found, columns.columns())));
            }
        }
        return Rows.of(rows);
    }

    /** The plain values of these columns in the row at which a result stands. */
    static @Nullable Object[] read(ResultSet row, List<Column> columns) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(row, i + 1, columns.get(i).type());
        }
        return values;
    }

    private static @Nullable Object read(ResultSet row, int at, Column.Type type) throws SQLException {
        return switch (type) {
            case UUID -> row.getObject(at, UUID.class);
            case TEXT -> row.getString(at);
            case LONG -> row.getObject(at, Long.class);
            case INT -> row.getObject(at, Integer.class);
            case BOOLEAN -> row.getObject(at, Boolean.class);
            case DATE -> row.getObject(at, LocalDate.class);
        };
    }

    private @Nullable Object[] values(T row) {
        @Nullable Object[] flat = columns.flatten(row);
        return Arrays.copyOfRange(flat, 1, flat.length);
    }

    private static List<UUID> key(Id<Plan> plan, Id<?> row) {
        return List.of(plan.value(), row.value());
    }

    private static void expectOne(int rows, Id<?> id) throws SQLException {
        if (rows != 1) {
            throw new SQLException("Expected one row " + id + " and found " + rows);
        }
    }
}
