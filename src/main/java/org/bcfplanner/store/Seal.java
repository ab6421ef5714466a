package org.bcfplanner.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;

/**
 * The checksum of a library that was closed in order, kept beside it while it is closed. The database itself notices
 * little: a library cut short can look like an empty one to it, and altered bytes like other amounts. There is no seal
 * while a library is open or after the process was ended by force.
 */
final class Seal {
    private static final String FORM = "[0-9]+ bytes, crc32c [0-9a-f]{8}\n";

    private Seal() {}

    /**
     * Whether the library is not the one that was sealed. Without a seal, or with one that was itself cut short,
     * nothing is known and the library counts as whole.
     */
    static boolean isBroken(LibraryPaths paths) throws IOException {
        if (!Files.exists(paths.seal())) {
            return false;
        }
        String seal = new String(Files.readAllBytes(paths.seal()), StandardCharsets.ISO_8859_1);
        return seal.matches(FORM) && !seal.equals(checksum(paths.library()));
    }

    static void remove(LibraryPaths paths) throws IOException {
        Files.deleteIfExists(paths.seal());
    }

    /** Removes it and returns what it said; nothing where there is none. */
    static byte[] take(LibraryPaths paths) throws IOException {
        byte[] said = Files.exists(paths.seal()) ? Files.readAllBytes(paths.seal()) : new byte[0];
        remove(paths);
        return said;
    }

    /** Puts back what was taken from a library that has not been opened after all. */
    static void putBack(LibraryPaths paths, byte[] said) throws IOException {
        if (said.length > 0) {
            Files.write(paths.seal(), said);
        }
    }

    /** Seals a library that is closed. */
    static void write(LibraryPaths paths) throws IOException {
        Path beside = paths.folder().resolve("library.seal.new");
        Files.writeString(beside, checksum(paths.library()));
        Files.move(beside, paths.seal(), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String checksum(Path library) throws IOException {
        CRC32C crc = new CRC32C();
        long length = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream file = Files.newInputStream(library)) {
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                crc.update(buffer, 0, read);
                length += read;
            }
        }
        return "%d bytes, crc32c %08x\n".formatted(length, crc.getValue());
    }
}
