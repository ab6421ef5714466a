package org.bcfplanner.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.plan.Problem;

/**
 * The backups beside a library. Ten are kept. Each carries the moment of the clock in its name; where the clock was set
 * back, a number behind it says that it was made later all the same.
 */
final class Backups {
    private static final int KEPT = 10;
    /** Clocks are set right by less than this all the time; by more, somebody or something set them back. */
    private static final Duration CORRECTION = Duration.ofMinutes(1);

    private final Path folder;
    private final Clock clock;

    Backups(LibraryPaths paths, Clock clock) {
        this.folder = paths.backups();
        this.clock = clock;
    }

    /** All there are, the newest first. Files of other names are not ours and are left alone. */
    List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> ours = new ArrayList<>(
                    files.filter(each -> BackupName.of(each).isPresent()).toList());
            ours.sort(
                    Comparator.comparing(Backups::name, BackupName.OLDEST_FIRST).reversed());
            List<Backup> found = new ArrayList<>();
            for (Path file : ours) {
                found.add(new Backup(file, name(file).at(), Files.size(file)));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the newest was made today. */
    boolean madeToday() {
        return list().stream().limit(1).anyMatch(newest -> day(newest).equals(LocalDate.now(clock)));
    }

    /** Makes one, written beside and then moved, so that a backup with its proper name is always whole. */
    void make(Connection connection, LibraryKey key) throws SQLException, IOException {
        Files.createDirectories(folder);
        write(
                beside -> {
                    if (key.isNone()) {
                        Connected.script(connection, beside.toString());
                    } else {
                        OutputStream sealed = SealedStream.sealing(Files.newOutputStream(beside), key);
                        ScriptDoor.write(beside, sealed, name -> Connected.script(connection, name));
                    }
                },
                file(freshName(!key.isNone())));
        prune();
    }

    /**
     * Brings all that are under one key under another. One that is under a third, as a former password was changed and
     * not all came along, stays as it is.
     */
    void recode(LibraryKey from, LibraryKey to) throws SQLException, IOException {
        for (Backup backup : list()) {
            if (backup.isProtected() != from.isNone()) {
                recode(backup, from, to);
            }
        }
    }

    private void recode(Backup backup, LibraryKey from, LibraryKey to) throws SQLException, IOException {
        Path target = file(name(backup.file()).sealed(!to.isNone()));
        try (InputStream bytes = backup.open(from)) {
            write(
                    beside -> {
                        try (OutputStream file = sealed(Files.newOutputStream(beside), to)) {
                            bytes.transferTo(file);
                        }
                    },
                    target);
        } catch (Problem underAThird) {
            return;
        }
        if (!target.equals(backup.file())) {
            Files.delete(backup.file());
        }
    }

    private static OutputStream sealed(OutputStream file, LibraryKey key) throws IOException {
        return key.isNone() ? file : SealedStream.sealing(file, key);
    }

    /** What a backup is written with. */
    private interface Content {
        void write(Path beside) throws SQLException, IOException;
    }

    private void write(Content content, Path target) throws SQLException, IOException {
        Path beside = folder.resolve("backup.new");
        try {
            Files.deleteIfExists(beside);
            content.write(beside);
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A name that sorts behind those of all there are. */
    private BackupName freshName(boolean isSealed) {
        Instant now = clock.instant();
        Optional<BackupName> newest = list().stream().findFirst().map(each -> name(each.file()));
        if (newest.isEmpty()) {
            return new BackupName(now, 0, isSealed);
        }
        int turn = newest.get().turn();
        Instant next = newest.get().at().plusMillis(1);
        if (!next.isAfter(now)) {
            return new BackupName(now, turn, isSealed);
        }
        return next.isAfter(now.plus(CORRECTION))
                ? new BackupName(now, turn + 1, isSealed)
                : new BackupName(next, turn, isSealed);
    }

    private static BackupName name(Path file) {
        return BackupName.of(file).orElseThrow();
    }

    private Path file(BackupName name) {
        return folder.resolve(name.written());
    }

    private void prune() throws IOException {
        List<Backup> kept = new ArrayList<>(list());
        while (kept.size() > KEPT) {
            Backup least = leastWorth(kept);
            Files.delete(least.file());
            kept.remove(least);
        }
    }

    /**
     * The oldest that is not the last of its day, or else the oldest: many short sittings in one day must not drive
     * out the days before.
     */
    private Backup leastWorth(List<Backup> newestFirst) {
        for (int i = newestFirst.size() - 1; i > 0; i--) {
            if (day(newestFirst.get(i)).equals(day(newestFirst.get(i - 1)))) {
                return newestFirst.get(i);
            }
        }
        return newestFirst.getLast();
    }

    private LocalDate day(Backup backup) {
        return LocalDate.ofInstant(backup.at(), clock.getZone());
    }
}
