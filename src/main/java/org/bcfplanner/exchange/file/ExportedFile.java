package org.bcfplanner.exchange.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts an exported document where it is wanted, whole or not at all. */
public final class ExportedFile {
    private ExportedFile() {}

    /** Writes the file, or leaves what was there and says why in a {@link org.bcfplanner.plan.Problem}. */
    public static void write(Path file, WholeFile.Content content) {
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
        try {
            WholeFile.write(place, content, written -> {});
        } catch (IOException | UncheckedIOException broken) {
            throw WriteProblem.of(place, broken);
        }
    }
}
