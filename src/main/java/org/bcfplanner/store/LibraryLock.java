package org.bcfplanner.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to use a library, held by one window at a time. The system takes it back when a process ends in whatever
 * way, so none is left over. The lock lies on a file of its own: it then also covers the moments in which the library
 * itself is being replaced.
 */
final class LibraryLock {
    /**
     * What this process holds. Asked first, because on some systems even opening and closing the file a second time
     * would give up the lock.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private LibraryLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the lock, or throws a {@link org.bcfplanner.plan.Problem} where another window has it. */
    static LibraryLock take(LibraryPaths paths) throws IOException {
        Path folder = paths.folder().toRealPath();
        if (!HELD.add(folder)) {
            throw Refusals.alreadyOpen(paths.folder());
        }
        FileChannel channel = null;
        try {
            channel = locked(paths);
        } finally {
            if (channel == null) {
                HELD.remove(folder);
            }
        }
        if (channel == null) {
            throw Refusals.alreadyOpen(paths.folder());
        }
        return new LibraryLock(folder, channel);
    }

    private static @Nullable FileChannel locked(LibraryPaths paths) throws IOException {
        FileChannel channel = FileChannel.open(paths.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
            return lock == null ? null : channel;
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            HELD.remove(folder);
        }
    }
}
