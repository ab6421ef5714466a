package org.bcfplanner.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import org.bcfplanner.plan.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of an open library through failures: after one that takes the connection along, the next use connects anew.
 * Belongs to the writer's thread.
 */
final class LibraryFile {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryFile.class);

    private final LibraryPaths paths;
    private final Backups backups;
    private final Clock clock;
    private final Growth growth;

    /** What failed in a way that leaves open whether it reached the disk, with the number it would have there. */
    private final IdentityHashMap<Object, Long> doubtful = new IdentityHashMap<>();

    private volatile LibraryKey key;
    private @Nullable Connected connected;
    private long nextEdit;
    private @Nullable LocalDate backedUp;
    private boolean changed;
    private boolean damaged;

    /** Reads something. */
    interface Reading<R> {
        R from(Connected library) throws SQLException;
    }

    /** Writes something, under the number that an edit has in the history. */
    interface Writing {
        void to(Connected library, long edit) throws SQLException;
    }

    LibraryFile(LibraryPaths paths, Backups backups, Clock clock, Connected connected, LibraryKey key) {
        this.clock = clock;
        this.growth = new Growth(paths.library());
        this.paths = paths;
        this.key = key;
        this.backups = backups;
        this.connected = connected;
        this.nextEdit = connected.history().lastEdit() + 1;
    }

    <R> R read(Reading<R> reading) {
        try {
            Connected library = connected();
            R read = reading.from(library);
            library.rollback();
            return read;
        } catch (Problem told) {
            throw told;
        } catch (SQLException | RuntimeException failed) {
            abandon();
            throw readFailure(failed);
        }
    }

    /**
     * Writes in one transaction and returns when it is on disk; throws a {@link Problem} where nothing of it is. What
     * failed half-way may be asked for again as the same {@code work} and is never done twice.
     */
    void write(Object work, Writing writing) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(backedUp)) {
            backUpDaily();
            backedUp = today;
        }
        try {
            Connected library = connected();
            Long tried = doubtful.get(work);
            if (tried == null || !library.history().contains(tried)) {
                long edit = nextEdit++;
                doubtful.put(work, edit);
                writing.to(library, edit);
                library.commit();
            } else {
                library.sync();
            }
            doubtful.remove(work);
            changed = true;
        } catch (Throwable failed) {
            // Errors too: a transaction left half-way must not be ended by the next edit.
            throw writeFailure(work, failed);
        }
    }

    /**
     * The backup of a day comes before its first edit, also where the library has been open since the day before, or else
     * when it is closed: whoever opens a plan does not wait for it.
     */
    private void backUpDaily() {
        try {
            if (!backups.madeToday() && !connected().shelf().isEmpty()) {
                backups.make(connected().connection(), key);
            }
        } catch (SQLException | IOException | RuntimeException failed) {
            LOG.warn("The daily backup could not be made", failed);
        }
    }

    /** Gives back the room that many edits took, where they took much. Never fails: what was written stays written. */
    void compactWhereGrown() {
        if (connected != null && growth.isTooMuch()) {
            try {
                compact();
            } catch (Problem notNow) {
                LOG.warn("The library could not give back room", notNow);
            }
        }
    }

    /** Gives back the room that many edits took. */
    void compact() {
        try {
            connected().shutdown();
            connected = null;
        } catch (SQLException | RuntimeException failed) {
            abandon();
            throw Trouble.of(failed, paths.folder()) == Trouble.FULL
                    ? WriteFailures.full(failed)
                    : WriteFailures.notWritten(failed);
        } finally {
            growth.begin();
        }
    }

    /** The key under which it is open. May be asked from any thread. */
    LibraryKey key() {
        return key;
    }

    /**
     * Brings the library and all that lies beside it under another key, or none. Throws a {@link Problem} where the
     * library stays under the key it has, or where it has the new one but not everything beside it.
     */
    void recode(LibraryKey next) {
        LibraryKey before = key;
        try {
            connected().shutdown();
            connected = null;
            Recoding recoding = new Recoding(paths, before, next);
            recoding.library();
            key = next;
            backups.recode(before, next);
            if (!next.isNone()) {
                recoding.putAside();
            }
            connected();
        } catch (SQLException | IOException | RuntimeException failed) {
            abandon();
            throw key.isSameAs(before) && !next.isSameAs(before)
                    ? ProtectionFailures.asItWas(Trouble.of(failed, paths.folder()), failed)
                    : ProtectionFailures.notAllBesideIt(failed);
        }
    }

    /** Makes a backup if anything changed or none was made today, and closes. Throws a {@link Problem}, closed, where no backup was made. */
    void close() {
        Problem noBackup = null;
        try {
            if (changed && !damaged) {
                backups.make(connected().connection(), key);
            } else if (!damaged) {
                backUpDaily();
            }
        } catch (SQLException | IOException | RuntimeException failed) {
            noBackup = WriteFailures.noBackup(failed);
        }
        shutdown();
        if (noBackup != null) {
            throw noBackup;
        }
    }

    private void shutdown() {
        if (connected == null || damaged) {
            abandon();
            return;
        }
        try {
            connected.shutdown();
            connected = null;
            Seal.write(paths);
        } catch (SQLException | IOException | RuntimeException failed) {
            LOG.warn("The library was closed without being compacted or sealed", failed);
            abandon();
        }
    }

    private Connected connected() throws SQLException {
        Connected library = connected;
        if (library == null) {
            library = new Access(paths, key).library();
            connected = library;
            nextEdit = Math.max(nextEdit, library.history().lastEdit() + 1);
        }
        return library;
    }

    private void abandon() {
        if (connected != null) {
            connected.abandon();
            connected = null;
        }
    }

    private Problem readFailure(Exception failed) {
        return switch (Trouble.of(failed, paths.folder())) {
            case FULL -> Refusals.fullOnOpening(paths.folder(), failed);
            case LOCKED -> Refusals.alreadyOpen(paths.folder());
            case DISK -> WriteFailures.notRead(failed);
            case TOO_LONG, DUPLICATE, NOT_ALLOWED, OTHER -> {
                damaged = true;
                yield LibraryDamage.whileReading(backups.list(), failed);
            }
        };
    }

    private Problem writeFailure(Object work, Throwable failed) {
        Trouble trouble = Trouble.of(failed, paths.folder());
        if (failed instanceof Problem || trouble.leavesConnectionWhole()) {
            doubtful.remove(work);
            rollback();
        } else {
            abandon();
        }
        if (failed instanceof Problem told) {
            return told;
        }
        return switch (trouble) {
            case FULL -> WriteFailures.full(failed);
            case TOO_LONG -> WriteFailures.tooLong(failed);
            case DUPLICATE, NOT_ALLOWED, LOCKED, DISK, OTHER -> WriteFailures.notWritten(failed);
        };
    }

    private void rollback() {
        try {
            if (connected != null) {
                connected.rollback();
            }
        } catch (SQLException | RuntimeException broken) {
            abandon();
        }
    }
}
