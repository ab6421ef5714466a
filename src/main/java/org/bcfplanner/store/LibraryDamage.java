package org.bcfplanner.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The cause of a {@link Problem} that a backup can cure: the file of the library is damaged or missing. Callers look
 * for it with {@link #of} to offer {@link Library#restore}.
 */
public final class LibraryDamage extends Exception {
    private final transient List<Backup> backups;

    private LibraryDamage(List<Backup> backups, @Nullable Throwable cause) {
        super("The library is damaged or missing", cause);
        this.backups = backups;
    }

    /** The damage behind a problem; empty where it has another cause. */
    public static Optional<LibraryDamage> of(Problem problem) {
        return problem.getCause() instanceof LibraryDamage damage ? Optional.of(damage) : Optional.empty();
    }

    /** The backup to restore; empty where there is none. */
    public Optional<Backup> newest() {
        return backups.stream().findFirst();
    }

    /** All backups to choose from, the newest first. */
    public List<Backup> backups() {
        return backups;
    }

    /** @param aside where the damaged file is now */
    static Problem found(Path folder, Path aside, List<Backup> backups, @Nullable Throwable cause) {
        return new Problem(
                "The library in " + folder + " is damaged and cannot be opened.",
                "The damaged file is kept as " + aside.getFileName() + " in the same folder. " + offer(backups),
                backups.isEmpty()
                        ? "Open the library again to begin with an empty one, and read your plan files into it."
                        : "Restore that backup to go on from there.",
                new LibraryDamage(backups, cause));
    }

    static Problem missing(Path folder, List<Backup> backups) {
        return new Problem(
                "The file of the library in " + folder + " is missing.",
                offer(backups),
                "Restore that backup to go on from there. To begin with an empty library, choose another folder.",
                new LibraryDamage(backups, null));
    }

    static Problem whileReading(List<Backup> backups, Throwable cause) {
        return new Problem(
                "A part of the library cannot be read: its file is damaged.",
                "Nothing in it was changed. " + offer(backups),
                backups.isEmpty()
                        ? "Save the plans that still open as plan files."
                        : "Save the plans that still open as plan files, close the library, then restore that backup.",
                new LibraryDamage(backups, cause));
    }

    private static String offer(List<Backup> backups) {
        return backups.stream()
                .findFirst()
                .map(newest -> "The newest backup was made on " + newest.when() + ": "
                        + newest.file().getFileName() + ".")
                .orElse("There is no backup.");
    }
}
