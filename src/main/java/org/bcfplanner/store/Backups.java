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
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bcfplanner.plan.Problem;

/** The backups beside a library. Ten are kept. */
final class Backups {
    private static final int KEPT = 10;
    private static final Pattern NAME =
            Pattern.compile("library-(\\d{4}-\\d{2}-\\d{2}-\\d{6}-\\d{3}Z)\\.sql\\.gz(?:\\.aes)?");

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
            List<Backup> backups = new ArrayList<>();
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    backups.add(new Backup(file, LibraryPaths.moment(name.group(1)), Files.size(file)));
                }
            }
            backups.sort(Comparator.comparing(Backup::at).reversed());
            return backups;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether one was made today. */
    boolean madeToday() {
        LocalDate today = LocalDate.now(clock);
        return list().stream().anyMatch(backup -> day(backup).equals(today));
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
                file(freshMoment(), key));
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
        Path target = file(backup.at(), to);
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

    private Instant freshMoment() {
        Set<Instant> taken = list().stream().map(Backup::at).collect(Collectors.toSet());
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        while (taken.contains(at)) {
            at = at.plusMillis(1);
        }
        return at;
    }

    private Path file(Instant at, LibraryKey key) {
        return folder.resolve("library-" + LibraryPaths.stamp(at) + ".sql.gz" + (key.isNone() ? "" : Backup.SEALED));
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
