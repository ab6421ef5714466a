package org.bcfplanner.exchange.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bcfplanner.plan.Problem;
import org.jspecify.annotations.Nullable;

/** Why a file could not be written, in words. */
final class WriteProblem {
    private static final long ALMOST_NOTHING = 1024L * 1024L;

    private WriteProblem() {}

    static Problem noFolder(Path folder) {
        return new Problem(
                "The folder “" + folder + "” does not exist.", "Nothing was written.", "Choose another folder.");
    }

    static Problem isFolder(Path place) {
        return new Problem("“" + place + "” is a folder.", "Nothing was written.", "Give the document a file name.");
    }

    static Problem isProtected(Path place) {
        return new Problem(
                "“" + place.getFileName() + "” is write-protected.",
                "It was left as it is.",
                "Choose another name, or remove the protection.");
    }

    /** What a failed write most likely means. */
    static Problem of(Path place, Exception cause) {
        String safe = Files.exists(place)
                ? "The earlier file of that name is as it was, and the plan is safe."
                : "Nothing was written, and the plan is safe.";
        if (isFull(place.getParent()) || isFull(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new Problem(
                    "The disk is full, so “" + place.getFileName() + "” could not be written.",
                    safe,
                    "Free some space or choose another disk, then export again.",
                    cause);
        }
        if (Files.exists(place)) {
            return new Problem(
                    "“" + place.getFileName() + "” could not be replaced.",
                    safe,
                    "If it is open in another program, such as Excel or Word, close it there and export again, or choose another name.",
                    cause);
        }
        return new Problem(
                "“" + place.getFileName() + "” could not be written to the folder “" + place.getParent() + "”.",
                safe,
                "You may not be allowed to write there: choose another folder.",
                cause);
    }

    private static boolean isFull(@Nullable Path folder) {
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < ALMOST_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }
}
