package org.bcfplanner.endurance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of one library in the tables of an earlier one, as far as it had them. */
final class RowCopies {
    private RowCopies() {}

    /** The tables that both have, with the columns that both have. */
    static Map<String, List<String>> sharedColumns(Connection one, Connection other) throws SQLException {
        Map<String, List<String>> shared = columns(other);
        Map<String, List<String>> present = columns(one);
        shared.keySet().retainAll(present.keySet());
        shared.forEach((table, columns) -> columns.retainAll(present.get(table)));
        return shared;
    }

    private static Map<String, List<String>> columns(Connection library) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Statement statement = library.createStatement();
                ResultSet found =
                        statement.executeQuery("select table_name, column_name from information_schema.columns"
                                + " where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history'"
                                + " order by table_name, ordinal_position")) {
            while (found.next()) {
                columns.computeIfAbsent(found.getString(1), none -> new ArrayList<>())
                        .add(found.getString(2));
            }
        }
        return columns;
    }

    static void copy(Connection from, Connection to, Map<String, List<String>> tables) throws SQLException {
        try (Statement statement = to.createStatement()) {
            statement.execute("set referential_integrity false");
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                copy(from, to, table.getKey(), table.getValue());
            }
            statement.execute("set referential_integrity true");
        }
    }

    private static void copy(Connection from, Connection to, String table, List<String> columns) throws SQLException {
        String insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (Statement reading = from.createStatement();
                ResultSet rows = reading.executeQuery(select(table, columns));
                PreparedStatement writing = to.prepareStatement(insert)) {
            while (rows.next()) {
                for (int i = 1; i <= columns.size(); i++) {
                    writing.setObject(i, rows.getObject(i));
                }
                writing.execute();
            }
        }
    }

    /** The rows of a table, each in words, in an order of their own. */
    static List<String> rows(Connection library, String table, List<String> columns) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = library.createStatement();
                ResultSet rows = statement.executeQuery(select(table, columns))) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(rows.getString(i));
                }
                all.add(row.toString());
            }
        }
        Collections.sort(all);
        return all;
    }

    private static String select(String table, List<String> columns) {
        return "select " + String.join(", ", columns) + " from " + table;
    }
}
