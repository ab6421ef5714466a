package org.bcfplanner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.Password;
import org.jspecify.annotations.Nullable;

/** Makes a library of a backup. The folder is locked. */
final class Restoration {
    private static final String HISTORY_OF_TABLES = "flyway_schema_history";

    private final LibraryPaths paths;
    private final Schema schema;
    private final Clock clock;

    Restoration(LibraryPaths paths, Schema schema, Clock clock) {
        this.paths = paths;
        this.schema = schema;
        this.clock = clock;
    }

    /** Restores a folder's library while nobody else can use it. */
    static Path locked(Library.Settings settings, Path folder, Backup backup, Password password) {
        LibraryPaths paths = settings.paths(folder);
        LibraryLock lock = LibraryFolder.take(paths);
        try {
            return new Restoration(paths, settings.schema(), settings.clock()).run(backup, password);
        } finally {
            lock.close();
        }
    }

    /** Builds it beside, then swaps; returns where the library is kept that was there, or the folder if none was. */
    Path run(Backup backup, Password password) {
        Path built = paths.database("library-restoring");
        try {
            LibraryKey key = key(backup, password);
            int version = version(backup, key);
            if (version > schema.version()) {
                throw RestoreFailures.newer(backup);
            }
            Files.deleteIfExists(built);
            build(built, backup, key, version, password);
            return swap(built);
        } catch (Problem told) {
            throw told;
        } catch (IllegalArgumentException foreign) {
            throw RestoreFailures.foreign(backup, foreign);
        } catch (Exception failed) {
            throw FullDisk.causedBy(failed, paths.folder())
                    ? RestoreFailures.full(failed)
                    : RestoreFailures.broken(backup, failed);
        } finally {
            discard(built);
        }
    }

    private LibraryKey key(Backup backup, Password password) throws IOException {
        if (!backup.isProtected()) {
            return LibraryKey.NONE;
        }
        if (password.isEmpty()) {
            throw RestoreFailures.passwordNeeded(backup);
        }
        return LibraryKey.of(password, backup.salt());
    }

    /** The restored library has the password that its backup has. */
    private LibraryKey ofLibrary(LibraryKey backup, Password password) throws IOException {
        if (backup.isNone()) {
            return backup;
        }
        Salt salt = Salt.of(paths).orElse(backup.salt());
        salt.keep(paths);
        return salt.equals(backup.salt()) ? backup : LibraryKey.of(password, salt);
    }

    /** Reads the whole backup once: it is refused before anything is built. */
    private static int version(Backup backup, LibraryKey key) throws Exception {
        AtomicInteger version = new AtomicInteger();
        BackupScript.read(backup, key, (table, columns, values) -> {
            // The first row of that table marks its making and has no version.
            if (table.equals(HISTORY_OF_TABLES) && values.get(columns.indexOf("version")) instanceof String each) {
                version.accumulateAndGet(number(each), Math::max);
            }
        });
        if (version.get() == 0) {
            throw new IllegalArgumentException("no version");
        }
        return version.get();
    }

    private static int number(String version) {
        if (!version.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("the version " + version);
        }
        return Integer.parseInt(version);
    }

    private void build(Path built, Backup backup, LibraryKey key, int version, Password password) throws Exception {
        Access access = new Access(paths, ofLibrary(key, password));
        schema.migrate(access.making(built), version);
        try (Connection connection = access.connect(built);
                Statement statement = connection.createStatement();
                RestoredRows rows = new RestoredRows(connection)) {
            connection.setAutoCommit(false);
            // Rows come in any order; references are checked once all are there.
            for (String table : rows.tables()) {
                statement.execute("alter table \"" + table + "\" set referential_integrity false");
            }
            BackupScript.read(backup, key, (table, columns, values) -> {
                if (!table.equals(HISTORY_OF_TABLES)) {
                    rows.insert(table, columns, values);
                }
            });
            rows.finish();
            for (String table : rows.tables()) {
                statement.execute("alter table \"" + table + "\" set referential_integrity true check");
            }
            connection.commit();
            statement.execute("shutdown compact");
        }
    }

    private Path swap(Path built) throws IOException {
        Path aside = Files.exists(paths.library()) ? paths.freeAside("replaced", clock.instant()) : null;
        try {
            if (aside != null) {
                Files.move(paths.library(), aside);
            }
        } catch (IOException held) {
            throw RestoreFailures.held(held);
        }
        try {
            Seal.remove(paths);
            Files.move(built, paths.library());
        } catch (IOException failed) {
            putBack(aside);
            throw failed;
        }
        return aside == null ? paths.folder() : aside;
    }

    private void putBack(@Nullable Path aside) throws IOException {
        if (aside != null) {
            Files.move(aside, paths.library());
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void discard(Path built) {
        try {
            Files.deleteIfExists(built);
        } catch (IOException kept) {
            // It is deleted before the next restoration.
        }
    }
}
