package org.bcfplanner.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a backup into tables that exist, and only into those. */
final class RestoredRows implements AutoCloseable {
    private static final int BATCH = 1_000;

    private final Connection connection;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, PreparedStatement> inserts = new HashMap<>();
    private int waiting;

    RestoredRows(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery("select table_name, column_name"
                        + " from information_schema.columns where table_schema = 'PUBLIC'")) {
            while (columns.next()) {
                known.computeIfAbsent(columns.getString(1), ignored -> new HashSet<>())
                        .add(columns.getString(2));
            }
        }
    }

    Set<String> tables() {
        return known.keySet();
    }

    /** Takes a row to insert. A table or column that is not there is an {@link IllegalArgumentException}. */
    void insert(String table, List<String> columns, List<@Nullable Object> values) throws SQLException {
        PreparedStatement insert = statement(table, columns);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value == null) {
                insert.setNull(i + 1, Types.NULL);
            } else {
                insert.setObject(i + 1, value);
            }
        }
        insert.addBatch();
        if (++waiting >= BATCH) {
            finish();
        }
    }

    /** Inserts what was taken. */
    void finish() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.executeBatch();
        }
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.close();
        }
    }

    private PreparedStatement statement(String table, List<String> columns) throws SQLException {
        String sql = sql(table, columns);
        PreparedStatement kept = inserts.get(sql);
        if (kept == null) {
            kept = connection.prepareStatement(sql);
            inserts.put(sql, kept);
        }
        return kept;
    }

    private String sql(String table, List<String> columns) {
        Set<String> there = known.getOrDefault(table, Set.of());
        List<String> quoted = new ArrayList<>();
        for (String column : columns) {
            if (!there.contains(column)) {
                throw new IllegalArgumentException("the column " + table + "." + column);
            }
            quoted.add("\"" + column + "\"");
        }
        return "insert into \"" + table + "\" (" + String.join(", ", quoted) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }
}
