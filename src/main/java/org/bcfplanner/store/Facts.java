package org.bcfplanner.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bcfplanner.session.LibraryFacts;

/** What a library is like, counted. */
final class Facts {
    private Facts() {}

    static LibraryFacts of(Connected library, long bytes, LibraryKey key, List<Backup> backups) throws SQLException {
        Connection connection = library.connection();
        SortedMap<String, Long> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet count = statement.executeQuery("select count(*) from \"" + table + "\"")) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return new LibraryFacts(
                Schema.stored(connection),
                bytes,
                !key.isNone(),
                rows,
                backups.stream()
                        .map(each -> new LibraryFacts.BackupFact(each.at(), each.bytes(), each.isProtected()))
                        .toList());
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }
}
