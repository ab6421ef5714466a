package org.bcfplanner.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/** Libraries as tests of other rooms need them: under another clock, on a small disk, of an earlier version. */
public final class Libraries {
    private Libraries() {}

    public static Library open(Path folder, Clock clock) {
        return Library.open(folder, settings(clock));
    }

    /** On a disk whose room {@link CrampedDisk} decides. */
    public static Library openCramped(Path folder) {
        return Library.open(folder, new Library.Settings(Clock.systemUTC(), CrampedDisk.SCHEME, Schema.CURRENT));
    }

    public static Path restore(Path folder, Backup backup, Clock clock) {
        return Library.restore(folder, backup, settings(clock));
    }

    /** The version of the newest tables. */
    public static int newest() {
        return Schema.CURRENT.version();
    }

    /** Makes the file of a library as the program of an earlier version made it, without rows. */
    public static void make(Path folder, int version) throws Exception {
        LibraryPaths paths = paths(folder);
        Files.createDirectories(folder);
        Schema.CURRENT.migrate(plain(paths).making(paths.library()), version);
    }

    /** Connects to the file of a library that is not open. */
    public static Connection connect(Path folder) throws SQLException {
        LibraryPaths paths = paths(folder);
        return plain(paths).connect(paths.library());
    }

    private static Access plain(LibraryPaths paths) {
        return new Access(paths, LibraryKey.NONE);
    }

    private static LibraryPaths paths(Path folder) {
        return settings(Clock.systemUTC()).paths(folder);
    }

    private static Library.Settings settings(Clock clock) {
        return new Library.Settings(clock, "file:", Schema.CURRENT);
    }
}
