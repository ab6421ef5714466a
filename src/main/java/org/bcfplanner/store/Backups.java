package org.bcfplanner.store;

import java.io.IOException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The backups beside a library. Ten are kept. Each carries the moment of the clock in its name; where the clock was set
 * back, a number behind it says that it was made later all the same.
 */
final class Backups {
    private static final int KEPT = 10;
    /** Clocks are set right by less than this all the time; by more, somebody or something set them back. */
    private static final Duration CORRECTION = Duration.ofMinutes(1);

    private static final Pattern NAME =
            Pattern.compile("library-(\\d{4}-\\d{2}-\\d{2}-\\d{6}-\\d{3}Z)(?:-(\\d{1,6}))?\\.sql\\.gz");

    private final Path folder;
    private final Clock clock;

    /**
     * A backup with what its name says besides.
     *
     * @param turn how often the clock had been set back to before the newest backup
     */
    private record Named(int turn, Backup backup) {
        static final Comparator<Named> OLDEST_FIRST = Comparator.comparingInt(Named::turn)
                .thenComparing(named -> named.backup().at());
    }

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
            List<Named> found = new ArrayList<>();
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    Backup backup = new Backup(file, LibraryPaths.moment(name.group(1)), Files.size(file));
                    found.add(new Named(turn(name), backup));
                }
            }
            return found.stream()
                    .sorted(Named.OLDEST_FIRST.reversed())
                    .map(Named::backup)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the newest was made today. */
    boolean madeToday() {
        return list().stream().limit(1).anyMatch(newest -> day(newest).equals(LocalDate.now(clock)));
    }

    /** Makes one, written beside and then moved, so that a backup with its proper name is always whole. */
    void make(Connection connection) throws SQLException, IOException {
        Files.createDirectories(folder);
        Path beside = folder.resolve("backup.new");
        try {
            Files.deleteIfExists(beside);
            Connected.script(connection, beside);
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(beside, freshName(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        prune();
    }

    /** A name that sorts behind those of all there are. */
    private Path freshName() {
        Instant now = clock.instant();
        Optional<Backup> newest = list().stream().findFirst();
        if (newest.isEmpty()) {
            return file(now, 0);
        }
        int turn = turn(newest.get());
        Instant next = newest.get().at().plusMillis(1);
        if (!next.isAfter(now)) {
            return file(now, turn);
        }
        return next.isAfter(now.plus(CORRECTION)) ? file(now, turn + 1) : file(next, turn);
    }

    private static int turn(Backup backup) {
        Matcher name = NAME.matcher(backup.file().getFileName().toString());
        return name.matches() ? turn(name) : 0;
    }

    private static int turn(Matcher name) {
        return name.group(2) == null ? 0 : Integer.parseInt(name.group(2));
    }

    private Path file(Instant at, int turn) {
        return folder.resolve("library-" + LibraryPaths.stamp(at) + (turn == 0 ? "" : "-" + turn) + ".sql.gz");
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
