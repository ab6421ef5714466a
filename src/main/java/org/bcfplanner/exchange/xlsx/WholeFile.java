package org.bcfplanner.exchange.xlsx;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.bcfplanner.plan.Problem;

/** Writes a file beside its place and then moves it there, so that the place holds a whole file at any moment. */
final class WholeFile {
    private WholeFile() {}

    /** Writes the content of a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the file, or leaves what was there and says why in a {@link Problem}. */
    static void write(Path file, Content content) {
        Path place = file.toAbsolutePath();
        Path folder = place.getParent();
        if (folder == null || Files.isDirectory(place)) {
            throw WriteProblem.isFolder(place);
        }
        if (!Files.isDirectory(folder)) {
            throw WriteProblem.noFolder(folder);
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw WriteProblem.isProtected(place);
        }
        Path beside = folder.resolve(".bcf-" + UUID.randomUUID() + ".part");
        try {
            writeWhole(beside, content);
            move(beside, place);
        } catch (IOException | UncheckedIOException broken) {
            throw WriteProblem.of(place, broken);
        } finally {
            removeLeftOver(beside);
        }
    }

    private static void writeWhole(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, REPLACE_EXISTING);
        }
    }

    private static void removeLeftOver(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException ignored) {
            // The reason why the file could not be written is what the reader has to know, and is on its way already.
        }
    }
}
