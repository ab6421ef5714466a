package org.bcfplanner.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a folder can hold a library. */
final class LibraryFolder {
    /** A disk with less room than this is full: opening and the first edits need about as much. */
    private static final int ROOM = 256 * 1024;

    private LibraryFolder() {}

    /**
     * Makes the folder where there is none, and refuses it with a {@link org.bcfplanner.plan.Problem} where it is a
     * file, on a network drive, cannot be written to or has no room left.
     */
    static void prepare(Path folder) {
        if (folder.toString().contains(";")) {
            throw Refusals.semicolon(folder);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Refusals.notAFolder(folder);
        }
        if (NetworkDrive.isShare(folder.toString()) || NetworkDrive.holds(nearestExisting(folder))) {
            throw Refusals.networkDrive(folder);
        }
        try {
            Files.createDirectories(folder);
            probe(folder);
        } catch (FileAlreadyExistsException file) {
            throw Refusals.notAFolder(Path.of(file.getFile()));
        } catch (IOException | RuntimeException refused) {
            throw FullDisk.causedBy(refused, folder)
                    ? Refusals.fullOnOpening(folder, refused)
                    : Refusals.notWritable(folder, refused);
        }
    }

    private static Path nearestExisting(Path folder) {
        Path at = folder;
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    /** Only writing shows whether writing is possible: rights, read-only disks and quotas have no common question. */
    private static void probe(Path folder) throws IOException {
        Path probe = folder.resolve("library.probe");
        try {
            Files.write(probe, new byte[ROOM]);
        } finally {
            Files.deleteIfExists(probe);
        }
    }
}
