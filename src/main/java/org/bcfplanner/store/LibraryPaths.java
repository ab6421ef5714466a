package org.bcfplanner.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What lies where in the folder of a library.
 *
 * @param folder absolute
 * @param scheme how H2 reaches files: {@code file:}, and another in tests of failing disks
 */
record LibraryPaths(Path folder, String scheme) {
    private static final String SUFFIX = ".mv.db";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The database. */
    Path library() {
        return database("library");
    }

    /** A database beside the library, for one that is being made. */
    Path database(String name) {
        return folder.resolve(name + SUFFIX);
    }

    /** Where a library is kept that another takes the place of: a name that is free, also where the clock was set back. */
    Path freeAside(String why, Instant when) {
        Instant at = when;
        Path aside = database("library-" + why + "-" + stamp(at));
        while (Files.exists(aside)) {
            at = at.plusMillis(1);
            aside = database("library-" + why + "-" + stamp(at));
        }
        return aside;
    }

    Path lock() {
        return folder.resolve("library.lock");
    }

    Path seal() {
        return folder.resolve("library.seal");
    }

    /** What a password is worked into a key with. */
    Path salt() {
        return folder.resolve("library.salt");
    }

    Path backups() {
        return folder.resolve("backups");
    }

    /**
     * H2's name for a database. Every commit is written out at once, only we say when it is closed, no text of a plan
     * goes to a trace file, and no long answer to a file in the folder for temporary files of this computer.
     */
    String url(Path database) {
        String file = database.toString();
        return "jdbc:h2:" + scheme + file.substring(0, file.length() - SUFFIX.length())
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_MEMORY_ROWS=2147483647";
    }

    /** A moment in names of files; in order of time when sorted. */
    static String stamp(Instant when) {
        return STAMP.format(when);
    }

    static Instant moment(String stamp) {
        return STAMP.parse(stamp, Instant::from);
    }
}
