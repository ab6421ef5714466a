package org.bcfplanner.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bcfplanner.plan.Problem;

/**
 * What goes to support, as texts that can be read before they are sent.
 *
 * @param parts in the order in which they are read
 */
public record SupportFile(List<Part> parts) {
    /** The file's usual name, without its ending. */
    public static final String NAME = "BCF Planner support";

    public SupportFile {
        parts = List.copyOf(parts);
    }

    /**
     * One text.
     *
     * @param name  of its file in the zip
     * @param about what it holds, in a few words
     */
    public record Part(String name, String about, String text) {}

    /** All of it as one text, for people to look at. */
    public String text() {
        return parts.stream()
                .map(part -> "==== " + part.name() + ": " + part.about() + " ====\n\n"
                        + part.text().strip() + "\n")
                .collect(Collectors.joining("\n"));
    }

    /** Writes it as a zip; a {@link Problem} says why it cannot be written. */
    public void write(Path file) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream bytes = Files.newOutputStream(beside);
                    ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
                for (Part part : parts) {
                    zip.putNextEntry(new ZipEntry(part.name()));
                    zip.write(part.text().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException failed) {
            discard(beside);
            throw new Problem(
                    "The support file could not be written to “" + file + "”.",
                    "A file of that name that was there is as it was.",
                    "Choose another folder, or look whether its disk is full.",
                    failed);
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException inUse) {
            // It is written anew the next time.
        }
    }
}
