package org.bcfplanner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells a full disk from other failures. */
final class FullDisk {
    private static final long NEXT_TO_NOTHING = 64 * 1024;

    private FullDisk() {}

    /** Whether it says so itself, or is a failed write where hardly any room is left: systems word it in many tongues. */
    static boolean causedBy(Throwable failure, Path folder) {
        return chain(failure).anyMatch(FullDisk::saysSo)
                || (chain(failure).anyMatch(IOException.class::isInstance) && isFull(folder));
    }

    private static boolean saysSo(Throwable failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("disk quota exceeded");
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NEXT_TO_NOTHING;
        } catch (IOException | RuntimeException untold) {
            return false;
        }
    }

    private static Stream<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable at = failure; at != null && !chain.contains(at); at = at.getCause()) {
            chain.add(at);
        }
        return chain.stream();
    }
}
