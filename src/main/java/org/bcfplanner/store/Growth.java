package org.bcfplanner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How far the file of an open library may grow before it gives room back. Every edit is forced to disk by itself, which
 * takes some twenty kilobytes each time; a day of editing would make gigabytes of it.
 */
final class Growth {
    /** Small enough that giving it back takes less than a second. */
    private static final long ROOM = 64L << 20;

    private final Path file;
    private long limit;

    Growth(Path file) {
        this.file = file;
        begin();
    }

    /** Counts from here: the library has just been opened, or compacted, or that was tried. */
    void begin() {
        long size = size();
        limit = size + Math.max(ROOM, size);
    }

    boolean isTooMuch() {
        return size() > limit;
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
