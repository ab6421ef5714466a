package org.bcfplanner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.Password;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Opens the library of a folder: makes it where there is none, and brings it up to date. The folder is locked. */
final class Opening {
    private final LibraryPaths paths;
    private final Schema schema;
    private final Clock clock;
    private final Backups backups;
    private final Password password;
    private LibraryKey key = LibraryKey.NONE;

    /** @param password of a library that is protected; not looked at where it is not */
    Opening(LibraryPaths paths, Schema schema, Clock clock, Password password) {
        this.paths = paths;
        this.schema = schema;
        this.clock = clock;
        this.password = password;
        this.backups = new Backups(paths, clock);
    }

    /** The key under which it was opened. */
    LibraryKey key() {
        return key;
    }

    /** Opens it, or throws a {@link Problem}. A damaged library is put aside, never opened half. */
    Connected open() {
        try {
            if (!Files.exists(paths.library())) {
                create();
            } else if (!Files.isWritable(paths.library())) {
                throw Refusals.notWritable(paths.folder(), new IOException(paths.library() + " is read-only"));
            } else if (Seal.isBroken(paths)) {
                throw damaged(null);
            }
            Recoding.clear(paths);
            key = Unlocking.key(paths, backups, password);
            return key.isNone() ? openPlain() : openProtected();
        } catch (SQLException | IOException | RuntimeException failed) {
            throw problem(failed);
        }
    }

    private Connected openPlain() throws SQLException, IOException {
        Seal.remove(paths);
        return connect();
    }

    /** A library that another password was tried on stays sealed. What a change of the password left undone is done. */
    private Connected openProtected() throws SQLException, IOException {
        byte[] seal = Seal.take(paths);
        Connected connected;
        try {
            connected = connect();
        } catch (SQLException refused) {
            if (refused.getErrorCode() == ErrorCode.FILE_ENCRYPTION_ERROR_1) {
                Seal.putBack(paths, seal);
                throw Refusals.notItsPassword(seal.length > 0);
            }
            throw refused;
        }
        Recoding.finish(paths, backups, key);
        return connected;
    }

    private void create() throws IOException {
        List<Backup> earlier = backups.list();
        if (!earlier.isEmpty()) {
            throw LibraryDamage.missing(paths.folder(), earlier);
        }
        // Beside, then moved: a library that is there always has its tables, so one without them is damaged.
        Path fresh = paths.database("library-new");
        Files.deleteIfExists(fresh);
        migrate(fresh, Refusals::notOpened);
        Files.move(fresh, paths.library(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Connected connect() throws SQLException, IOException {
        Connection connection = connection();
        try {
            int stored = Schema.stored(connection);
            if (stored > schema.version()) {
                throw Refusals.newer(paths.folder());
            }
            if (stored < schema.version()) {
                backups.make(connection, key);
                connection.close();
                update();
                connection = connection();
            }
            return new Connected(connection);
        } catch (SQLException | IOException | RuntimeException failed) {
            Connected.abandon(connection);
            throw failed;
        }
    }

    private Connection connection() throws SQLException {
        return new Access(paths, key).connect(paths.library());
    }

    /** Updates a copy, which then takes the library's place: whatever fails, the library stays as it was. */
    private void update() throws IOException {
        Path copy = paths.database("library-updating");
        try {
            Files.copy(paths.library(), copy, StandardCopyOption.REPLACE_EXISTING);
            migrate(copy, Refusals::notBroughtUpToDate);
            Files.move(copy, paths.library(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void migrate(Path database, BiFunction<Path, Throwable, Problem> refusal) {
        try {
            schema.migrate(new Access(paths, key).making(database), schema.version());
        } catch (FlywayException failed) {
            throw FullDisk.causedBy(failed, paths.folder())
                    ? Refusals.fullOnOpening(paths.folder(), failed)
                    : refusal.apply(paths.folder(), failed);
        }
    }

    private Problem problem(Exception failed) {
        if (failed instanceof Problem told) {
            return told;
        }
        return switch (Trouble.of(failed, paths.folder())) {
            case LOCKED -> Refusals.alreadyOpen(paths.folder());
            case FULL -> Refusals.fullOnOpening(paths.folder(), failed);
            case DISK -> Refusals.notOpened(paths.folder(), failed);
            case TOO_LONG, DUPLICATE, NOT_ALLOWED, OTHER -> damaged(failed);
        };
    }

    private Problem damaged(@Nullable Throwable cause) {
        Path aside = paths.freeAside("damaged", clock.instant());
        try {
            // In this order: what cannot be put aside must not be taken for whole the next time.
            Files.move(paths.library(), aside);
            Seal.remove(paths);
        } catch (IOException held) {
            aside = Files.exists(paths.library()) ? paths.library() : aside;
        }
        return LibraryDamage.found(paths.folder(), aside, backups.list(), cause);
    }
}
