package org.bcfplanner.exchange.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file beside the one it replaces, then moves it there: at every moment one of the two is whole. */
public final class WholeFile {
    private WholeFile() {}

    /** What a file is to hold. */
    public interface Content {
        void write(OutputStream file) throws IOException;
    }

    /** Looks at the new file before it takes its place. */
    public interface Check {
        void look(Path written) throws IOException;
    }

    /**
     * Puts the content at {@code target}. Where writing or the check throws, the target is as it was and nothing is left
     * beside it.
     */
    public static void write(Path target, Content content, Check check) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path beside = real.resolveSibling("bcf-" + UUID.randomUUID() + ".part");
        try {
            write(beside, content);
            check.look(beside);
            move(beside, real);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void write(Path beside, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            OutputStream bytes = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.write(bytes);
            bytes.flush();
            channel.force(true);
        }
    }

    private static void move(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
