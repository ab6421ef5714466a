package org.bcfplanner.exchange.planfile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Unpacked bytes of one entry of a zip, counted as they come. Believes nothing that the file says of its own size:
 * refuses once too much was unpacked, or too much from too little.
 */
final class BoundedStream extends FilterInputStream {
    private final String entry;
    private final long most;
    private final LongSupplier packed;
    private final long packedBefore;
    private long count;

    /**
     * @param most   bytes that may come out
     * @param packed how many bytes of the file were taken in so far
     */
    BoundedStream(InputStream unpacked, String entry, long most, LongSupplier packed) {
        super(unpacked);
        this.entry = entry;
        this.most = most;
        this.packed = packed;
        this.packedBefore = packed.getAsLong();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        counted(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        counted(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Leaves the zip open: what ends here is the entry. */
    @Override
    public void close() {}

    private void counted(long bytes) {
        count += bytes;
        if (count > most) {
            throw new Refused("its part %s unpacks to more than %s bytes, which no plan does."
                    .formatted(entry, Limits.written(most)));
        }
        long taken = Math.max(1, packed.getAsLong() - packedBefore);
        if (count > Limits.FREE_BYTES && count / taken >= Limits.RATIO) {
            throw new Refused("its part %s unpacks to more than %d times its size, which no plan does."
                    .formatted(entry, Limits.RATIO));
        }
    }
}
