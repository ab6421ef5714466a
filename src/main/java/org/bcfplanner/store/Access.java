package org.bcfplanner.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * How the databases in the folder of a library are reached: the password never stands in a name, a setting or a message.
 *
 * @param key that of a protected library, or {@link LibraryKey#NONE}
 */
record Access(LibraryPaths paths, LibraryKey key) {
    private static final byte[] PROTECTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    /** Whether a database is protected, told by how its file begins. */
    static boolean isProtected(Path database) throws IOException {
        try (InputStream file = Files.newInputStream(database)) {
            return Arrays.equals(file.readNBytes(PROTECTED.length), PROTECTED);
        }
    }

    /** To a database that is made where it is not there. */
    DataSource making(Path database) {
        return source(database, "");
    }

    /** Connects to a database that is there, with nothing prepared. */
    Connection connect(Path database) throws SQLException {
        return source(database, ";IFEXISTS=TRUE").getConnection();
    }

    /** Connects to a library whose tables are as this program expects them. */
    Connected library() throws SQLException {
        Connection connection = connect(paths.library());
        try {
            return new Connected(connection);
        } catch (SQLException | RuntimeException failed) {
            Connected.abandon(connection);
            throw failed;
        }
    }

    private DataSource source(Path database, String more) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(paths.url(database) + (key.isNone() ? "" : ";CIPHER=AES") + more);
        source.setUser("sa");
        source.setPasswordChars(key.ofConnection());
        return source;
    }
}
