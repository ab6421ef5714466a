package org.bcfplanner.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bcfplanner.plan.Problem;

/** Whether a folder can hold a library. */
final class LibraryFolder {
    /** A disk with less room than this is full: opening and the first edits need about as much. */
    private static final int ROOM = 256 * 1024;

    private LibraryFolder() {}

    /**
     * Makes the folder where there is none and takes its lock. Refuses with a {@link Problem} a folder that is a file,
     * is on a network drive, cannot be written to, has no room left or is in use.
     */
    static LibraryLock take(LibraryPaths paths) {
        Path folder = paths.folder();
        refuseByName(folder);
        try {
            Files.createDirectories(folder);
            // The lock first: two windows that start at once must not meet over the probe.
            LibraryLock lock = LibraryLock.take(paths);
            try {
                probe(folder);
                return lock;
            } catch (IOException | RuntimeException refused) {
                lock.close();
                throw refused;
            }
        } catch (FileAlreadyExistsException file) {
            throw Refusals.notAFolder(Path.of(file.getFile()));
        } catch (Problem told) {
            throw told;
        } catch (IOException | RuntimeException refused) {
            throw FullDisk.causedBy(refused, folder)
                    ? Refusals.fullOnOpening(folder, refused)
                    : Refusals.notWritable(folder, refused);
        }
    }

    private static void refuseByName(Path folder) {
        if (folder.toString().contains(";")) {
            throw Refusals.semicolon(folder);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Refusals.notAFolder(folder);
        }
        if (NetworkDrive.isShare(folder.toString()) || NetworkDrive.holds(nearestExisting(folder))) {
            throw Refusals.networkDrive(folder);
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
