package org.bcfplanner.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The tables this program expects, and the migrations that make them.
 *
 * @param version   of the newest migration
 * @param locations where the migrations lie, as Flyway names places
 */
record Schema(int version, List<String> locations) {
    /** What this version of the program uses. Add one here with every migration. */
    static final Schema CURRENT = new Schema(14, List.of("classpath:org/bcfplanner/store/migration"));

    /** The version of the tables in a database. Asked by hand, as asking Flyway takes a good part of a start. */
    static int stored(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(
                        "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\"")) {
            newest.next();
            int version = newest.getInt(1);
            if (newest.wasNull()) {
                throw new SQLException("No migration has been completed");
            }
            return version;
        }
    }

    /** Brings the tables of a database, which may be new, to this version. */
    void migrate(DataSource database, int to) {
        Flyway.configure()
                .dataSource(database)
                .locations(locations.toArray(String[]::new))
                .target(MigrationVersion.fromVersion(String.valueOf(to)))
                .load()
                .migrate();
    }
}
