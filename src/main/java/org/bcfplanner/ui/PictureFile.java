package org.bcfplanner.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bcfplanner.exchange.file.WholeFile;
import org.bcfplanner.plan.Problem;

/** A picture in a file, whole or not at all. */
final class PictureFile {
    private PictureFile() {}

    /** Writes the file, or leaves what was there and says why in a {@link Problem}. */
    static void write(Path file, byte[] png) {
        Path place = file.toAbsolutePath();
        Path folder = place.getParent();
        if (folder == null || Files.isDirectory(place)) {
            throw problem("“" + place + "” is a folder.", "Give the picture a file name.", null);
        }
        if (!Files.isDirectory(folder)) {
            throw problem("The folder “" + folder + "” does not exist.", "Choose another folder.", null);
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw problem(
                    "“" + place.getFileName() + "” is write-protected.",
                    "Choose another name, or remove the protection.",
                    null);
        }
        try {
            WholeFile.write(place, bytes -> bytes.write(png), written -> {});
        } catch (IOException broken) {
            throw problem(
                    Files.exists(place)
                            ? "“" + place.getFileName() + "” could not be replaced."
                            : "“" + place.getFileName() + "” could not be written to the folder “" + folder + "”.",
                    "You may not be allowed to write there, the disk may be full, or another program may have the file"
                            + " open: choose another folder or name.",
                    broken);
        }
    }

    private static Problem problem(String what, String next, @org.jspecify.annotations.Nullable Exception cause) {
        return new Problem(
                what, "A file of that name that was there before is as it was, and the plan is safe.", next, cause);
    }
}
