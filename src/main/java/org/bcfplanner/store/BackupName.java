package org.bcfplanner.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a backup says: {@code library-2026-11-27-184812-003Z.sql.gz}, or {@code …-2.sql.gz.aes}.
 *
 * @param at       the moment of the clock when it was made
 * @param turn     how often the clock had been set back to before the newest backup
 * @param isSealed whether it opens with a password only
 */
record BackupName(Instant at, int turn, boolean isSealed) {
    static final Comparator<BackupName> OLDEST_FIRST =
            Comparator.comparingInt(BackupName::turn).thenComparing(BackupName::at);

    private static final Pattern FORM =
            Pattern.compile("library-(\\d{4}-\\d{2}-\\d{2}-\\d{6}-\\d{3}Z)(?:-(\\d{1,6}))?\\.sql\\.gz(\\.aes)?");

    /** Empty for files of other names, which are not ours. */
    static Optional<BackupName> of(Path file) {
        Matcher name = FORM.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(new BackupName(
                        LibraryPaths.moment(name.group(1)),
                        name.group(2) == null ? 0 : Integer.parseInt(name.group(2)),
                        name.group(3) != null))
                : Optional.empty();
    }

    /** The same backup, sealed or not. */
    BackupName sealed(boolean now) {
        return new BackupName(at, turn, now);
    }

    String written() {
        return "library-" + LibraryPaths.stamp(at) + (turn == 0 ? "" : "-" + turn) + ".sql.gz"
                + (isSealed ? Backup.SEALED : "");
    }
}
