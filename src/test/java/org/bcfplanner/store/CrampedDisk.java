package org.bcfplanner.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk with so much room left for H2 to write to, in the file names of which {@code cramped:} stands first. */
public final class CrampedDisk extends FilePathWrapper {
    static final String SCHEME = "cramped:";
    private static final AtomicLong ROOM = new AtomicLong();

    public static void ready() {
        FilePath.register(new CrampedDisk());
        leave(Long.MAX_VALUE);
    }

    /** From now on, so many bytes can be written. */
    public static void leave(long bytes) {
        ROOM.set(bytes);
    }

    @Override
    public String getScheme() {
        return "cramped";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new CrampedFile(super.open(mode));
    }

    private static final class CrampedFile extends FileBase {
        private final FileChannel file;

        CrampedFile(FileChannel file) {
            this.file = file;
        }

        /** Writes what there is room for, as a real disk does, and then fails. */
        private ByteBuffer fitting(ByteBuffer source) throws IOException {
            long room = ROOM.get();
            if (room <= 0) {
                throw new IOException("No space left on device");
            }
            int length = (int) Math.min(room, source.remaining());
            ROOM.addAndGet(-length);
            ByteBuffer part = source.slice(source.position(), length);
            source.position(source.position() + length);
            return part;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            return file.write(fitting(source));
        }

        @Override
        public synchronized int write(ByteBuffer source, long at) throws IOException {
            return file.write(fitting(source), at);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return file.read(target);
        }

        @Override
        public synchronized int read(ByteBuffer target, long at) throws IOException {
            return file.read(target, at);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long at) throws IOException {
            file.position(at);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public synchronized FileLock tryLock(long at, long size, boolean shared) throws IOException {
            return file.tryLock(at, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
