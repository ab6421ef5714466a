package org.bcfplanner.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one table: rendered once, prepared once for a connection and kept. Values are plain ones, in the
 * order in which the columns were given.
 */
final class TableStatements {
    private final Connection connection;
    private final String insert;
    private final String update;
    private final String delete;
    private final String select;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    /**
     * @param key     the columns that name a row; all but the last name the rows that belong together
     * @param columns the other columns
     */
    TableStatements(Connection connection, String name, List<String> key, List<String> columns) {
        this.connection = connection;
        Table<?> table = Generated.table(name).orElseThrow(() -> new IllegalStateException("no table " + name));
        List<Field<?>> keys = fields(table, key);
        List<Field<?>> others = fields(table, columns);
        List<Field<?>> all = new ArrayList<>(keys);
        all.addAll(others);
        this.insert = Generated.sql(DSL.insertInto(table, all)
                .values(all.stream().map(TableStatements::placeholder).toList()));
        Map<Field<?>, Object> changes = new LinkedHashMap<>();
        others.forEach(field -> changes.put(field, placeholder(field)));
        this.update = Generated.sql(DSL.update(table).set(changes).where(equal(keys)));
        this.delete = Generated.sql(DSL.deleteFrom(table).where(equal(keys)));
        List<Field<?>> group = keys.size() == 1 ? keys : keys.subList(0, keys.size() - 1);
        List<Field<?>> read = new ArrayList<>(keys.subList(keys.size() - 1, keys.size()));
        read.addAll(others);
        this.select = Generated.sql(DSL.select(read).from(table).where(equal(group)));
    }

    /** The key first, then the other columns. */
    void insert(List<?> key, @Nullable Object... columns) throws SQLException {
        PreparedStatement statement = prepare(insert);
        bind(statement, bind(statement, 1, key.toArray()), columns);
        statement.executeUpdate();
    }

    /** How many rows there were to update. */
    int update(List<?> key, @Nullable Object... columns) throws SQLException {
        PreparedStatement statement = prepare(update);
        bind(statement, bind(statement, 1, columns), key.toArray());
        return statement.executeUpdate();
    }

    /** How many rows there were to delete. */
    int delete(List<?> key) throws SQLException {
        PreparedStatement statement = prepare(delete);
        bind(statement, 1, key.toArray());
        return statement.executeUpdate();
    }

    /** The rows that belong together: the last column of the key, then the others. To be closed. */
    ResultSet select(Object group) throws SQLException {
        PreparedStatement statement = prepare(select);
        statement.setObject(1, group);
        return statement.executeQuery();
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement kept = prepared.get(sql);
        if (kept == null) {
            kept = connection.prepareStatement(sql);
            prepared.put(sql, kept);
        }
        return kept;
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
