package org.bcfplanner.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A copy of a whole library as plain SQL, zipped.
 *
 * @param at    when it was made
 * @param bytes the size of the file
 */
public record Backup(Path file, Instant at, long bytes) {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

    /** When it was made, for people: {@code 10 February 2014 at 10:42}. */
    public String when() {
        return WORDS.format(at);
    }
}
