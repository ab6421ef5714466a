package org.bcfplanner.session;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * What a library is like from outside: sizes, counts and times, and no word of a plan.
 *
 * @param schema      the version of its tables
 * @param bytes       the size of its file
 * @param isProtected whether it has a password
 * @param rows        how many rows each table has
 * @param backups     the newest first
 */
public record LibraryFacts(
        int schema, long bytes, boolean isProtected, SortedMap<String, Long> rows, List<BackupFact> backups) {
    /** A backup: when it was made, its size, and whether it opens with a password only. */
    public record BackupFact(Instant at, long bytes, boolean isProtected) {}
}
