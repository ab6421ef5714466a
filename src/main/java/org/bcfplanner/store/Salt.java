package org.bcfplanner.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes the same password another key in every library, and how many rounds it takes to work it out. It is no
 * secret. A library has one, in a file beside it, from the first time it is protected on and for good, so that no change
 * of the password has to change two files at once. Every protected backup holds a copy of it.
 *
 * @param hex sixteen bytes, in hexadecimal digits
 */
record Salt(String hex, int rounds) {
    static final int BYTES = 16;
    /** More would be no backup of ours, and reading it would never end. */
    private static final int MOST_ROUNDS = 10_000_000;

    private static final int ROUNDS = 600_000;
    private static final Pattern FORM = Pattern.compile("pbkdf2-hmac-sha256 ([1-9]\\d{0,7}) ([0-9a-f]{32})\\s*");

    /** That of a library; empty where it has none or its file makes no sense. */
    static Optional<Salt> of(LibraryPaths paths) throws IOException {
        if (!Files.exists(paths.salt()) || Files.size(paths.salt()) > 1024) {
            return Optional.empty();
        }
        Matcher written = FORM.matcher(new String(Files.readAllBytes(paths.salt()), StandardCharsets.ISO_8859_1));
        return written.matches()
                ? known(HexFormat.of().parseHex(written.group(2)), Integer.parseInt(written.group(1)))
                : Optional.empty();
    }

    /** A new one. */
    static Salt made() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Salt(HexFormat.of().formatHex(bytes), ROUNDS);
    }

    /** Keeps it beside the library; returns when it is on disk. */
    void keep(LibraryPaths paths) throws IOException {
        Path beside = paths.folder().resolve("library.salt.new");
        Files.writeString(beside, "pbkdf2-hmac-sha256 " + rounds + " " + hex + "\n");
        try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(beside, paths.salt(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    void write(DataOutputStream to) throws IOException {
        to.writeInt(rounds);
        to.write(bytes());
    }

    static Salt read(DataInputStream from) throws IOException {
        int rounds = from.readInt();
        return known(from.readNBytes(BYTES), rounds)
                .orElseThrow(() -> new IOException("The backup begins with what no backup begins with"));
    }

    private static Optional<Salt> known(byte[] bytes, int rounds) {
        return bytes.length == BYTES && rounds > 0 && rounds <= MOST_ROUNDS
                ? Optional.of(new Salt(HexFormat.of().formatHex(bytes), rounds))
                : Optional.empty();
    }
}
