package org.bcfplanner.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one table: each rendered and prepared when it is first wanted, and kept. Values are plain ones, in the
 * order in which the columns were given.
 */
final class TableStatements {
    private final Connection connection;
    private final Table<?> table;
    private final List<Field<?>> keys;
    private final List<Field<?>> others;
    private final Map<Kind, PreparedStatement> prepared = new EnumMap<>(Kind.class);

    private enum Kind {
        INSERT,
        UPDATE,
        DELETE,
        SELECT
    }

    /**
     * @param key     the columns that name a row; all but the last name the rows that belong together
     * @param columns the other columns
     */
    TableStatements(Connection connection, String name, List<String> key, List<String> columns) {
        this.connection = connection;
        this.table = Generated.table(name).orElseThrow(() -> new IllegalStateException("no table " + name));
        this.keys = fields(table, key);
        this.others = fields(table, columns);
    }

    /** The key first, then the other columns. */
    void insert(List<?> key, @Nullable Object... columns) throws SQLException {
        PreparedStatement statement = prepare(Kind.INSERT);
        bind(statement, bind(statement, 1, key.toArray()), columns);
        statement.executeUpdate();
    }

    /** How many rows there were to update. */
    int update(List<?> key, @Nullable Object... columns) throws SQLException {
        PreparedStatement statement = prepare(Kind.UPDATE);
        bind(statement, bind(statement, 1, columns), key.toArray());
        return statement.executeUpdate();
    }

    /** How many rows there were to delete. */
    int delete(List<?> key) throws SQLException {
        PreparedStatement statement = prepare(Kind.DELETE);
        bind(statement, 1, key.toArray());
        return statement.executeUpdate();
    }

    /** The rows that belong together: the last column of the key, then the others. To be closed. */
    ResultSet select(Object group) throws SQLException {
        PreparedStatement statement = prepare(Kind.SELECT);
        statement.setObject(1, group);
        return statement.executeQuery();
    }

    private PreparedStatement prepare(Kind kind) throws SQLException {
        PreparedStatement kept = prepared.get(kind);
        if (kept == null) {
            kept = connection.prepareStatement(Generated.sql(query(kind)));
            prepared.put(kind, kept);
        }
        return kept;
    }

    private Query query(Kind kind) {
        return switch (kind) {
            case INSERT -> {
                List<Field<?>> all = new ArrayList<>(keys);
                all.addAll(others);
                yield DSL.insertInto(table, all)
                        .values(all.stream().map(TableStatements::placeholder).toList());
            }
            case UPDATE -> {
                Map<Field<?>, Object> changes = new LinkedHashMap<>();
                others.forEach(field -> changes.put(field, placeholder(field)));
                yield DSL.update(table).set(changes).where(equal(keys));
            }
            case DELETE -> DSL.deleteFrom(table).where(equal(keys));
            case SELECT -> {
                List<Field<?>> group = keys.size() == 1 ? keys : keys.subList(0, keys.size() - 1);
                List<Field<?>> read = new ArrayList<>(keys.subList(keys.size() - 1, keys.size()));
                read.addAll(others);
                yield DSL.select(read).from(table).where(equal(group));
            }
        };
    }

    private static int bind(PreparedStatement statement, int from, @Nullable Object... values) throws SQLException {
        int at = from;
        for (Object value : values) {
            if (value == null) {
                statement.setNull(at++, Types.NULL);
            } else {
                statement.setObject(at++, value);
            }
        }
        return at;
    }

    private static List<Field<?>> fields(Table<?> table, List<String> names) {
        List<Field<?>> fields = new ArrayList<>();
        for (String name : names) {
            fields.add(Generated.field(table, name)
                    .orElseThrow(() -> new IllegalStateException("no column " + table.getName() + "." + name)));
        }
        return fields;
    }

    private static Condition equal(List<Field<?>> key) {
        Condition all = DSL.noCondition();
        for (Field<?> field : key) {
            all = all.and(equal(field));
        }
        return all;
    }

    private static <T> Condition equal(Field<T> field) {
        return field.eq(DSL.param(field.getName(), field));
    }

    private static <T> Field<T> placeholder(Field<T> field) {
        return DSL.param(field.getName(), field);
    }
}
