package org.bcfplanner.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A copy of a whole library as SQL, zipped, and sealed where the library has a password.
 *
 * @param at    when it was made
 * @param bytes the size of the file
 */
public record Backup(Path file, Instant at, long bytes) {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

    /** How the name of a sealed one ends. */
    static final String SEALED = ".aes";

    /** Whether it opens with a password only. */
    public boolean isProtected() {
        return file.toString().endsWith(SEALED);
    }

    /** Its zipped SQL. Throws a {@link org.bcfplanner.plan.Problem} where it is sealed with another key. */
    InputStream open(LibraryKey key) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        if (!isProtected()) {
            return bytes;
        }
        try {
            return SealedStream.unsealing(bytes, key);
        } catch (IOException | RuntimeException refused) {
            bytes.close();
            throw refused;
        }
    }

    /** The salt of a sealed one. */
    Salt salt() throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return SealedStream.salt(bytes);
        }
    }

    /** When it was made, for people: {@code 10 February 2014 at 10:42}. */
    public String when() {
        return WORDS.format(at);
    }
}
