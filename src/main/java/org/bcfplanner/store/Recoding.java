package org.bcfplanner.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives a closed database another password, or one for the first time, or none. It is written anew beside, looked into,
 * and takes the place of the old one in a single step: whenever the process ends, one of the two is there, whole.
 */
final class Recoding {
    private static final Logger LOG = LoggerFactory.getLogger(Recoding.class);
    private static final int PART = 1 << 16;
    private static final String BESIDE = "library-recoding";

    private final LibraryPaths paths;
    private final LibraryKey from;
    private final LibraryKey to;

    Recoding(LibraryPaths paths, LibraryKey from, LibraryKey to) {
        this.paths = paths;
        this.from = from;
        this.to = to;
    }

    /** Removes what a process left that was ended half-way. */
    static void clear(LibraryPaths paths) throws IOException {
        Files.deleteIfExists(paths.database(BESIDE));
    }

    /**
     * Protects what still lies unprotected beside a library that is open under a key, as the process was ended before
     * it had come to it. What cannot be done is done the next time.
     */
    static void finish(LibraryPaths paths, Backups backups, LibraryKey key) {
        try {
            backups.recode(LibraryKey.NONE, key);
            new Recoding(paths, LibraryKey.NONE, key).putAside();
        } catch (IOException | SQLException | RuntimeException failed) {
            LOG.warn("Not all that lies beside the library could be protected", failed);
        }
    }

    /** The library itself. */
    void library() throws IOException, SQLException {
        replace(paths.library(), beside -> {
            Connection connection = new Access(paths, to).connect(beside);
            try {
                Schema.stored(connection);
            } finally {
                Connected.abandon(connection);
            }
        });
    }

    /** The libraries that were put aside earlier and have no password yet, as they are. */
    void putAside() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(paths.folder(), "library-*.mv.db")) {
            for (Path file : files) {
                if (!Access.isProtected(file)) {
                    replace(file, beside -> {});
                }
            }
        }
    }

    /** Looks into what was written before it takes the place of the old one. */
    private interface Look<E extends Exception> {
        void into(Path beside) throws E;
    }

    private <E extends Exception> void replace(Path database, Look<E> look) throws IOException, E {
        Path beside = paths.database(BESIDE);
        try {
            copy(database, beside);
            look.into(beside);
            sync(beside);
            Files.move(beside, database, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void copy(Path database, Path beside) throws IOException {
        Files.deleteIfExists(beside);
        try (FileChannel old = channel(database, "r", from);
                FileChannel made = channel(beside, "rw", to)) {
            long size = old.size();
            for (long at = 0; at < size; at += PART) {
                // Never asked for more than is there: a protected file does not end as a plain one does.
                ByteBuffer part = ByteBuffer.allocate((int) Math.min(PART, size - at));
                while (part.hasRemaining() && old.read(part, at + part.position()) >= 0) {
                    // until it is full
                }
                part.flip();
                while (part.hasRemaining()) {
                    made.write(part, at + part.position());
                }
            }
        }
    }

    private FileChannel channel(Path file, String mode, LibraryKey key) throws IOException {
        FileChannel plain = FilePath.get(paths.scheme() + file).open(mode);
        return key.isNone()
                ? plain
                : new FileEncrypt(file.toString(), FilePathEncrypt.getPasswordBytes(key.ofFile()), plain);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }
}
