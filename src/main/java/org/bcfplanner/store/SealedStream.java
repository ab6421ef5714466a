package org.bcfplanner.store;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The bytes of a protected backup: a head, then blocks under AES-GCM. A block that was altered, left out, moved or cut
 * off is noticed when it is read. Every backup has a key of its own, so the number of a block can be its nonce.
 *
 * <p>The head: a mark, the {@link Salt}, sixteen random bytes, and what tells whether a key is the right one.
 */
final class SealedStream {
    private static final byte[] MARK = "BCF Planner backup 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE = 16;
    private static final int BLOCK = 64 * 1024;
    private static final int TAG = 16;

    private SealedStream() {}

    /** The salt of a protected backup, with which its password is worked into a key. Ends the reading. */
    static Salt salt(InputStream from) throws IOException {
        DataInputStream data = new DataInputStream(from);
        expectMark(data);
        return Salt.read(data);
    }

    /** Seals what is written; closing it closes what it is written to. */
    static OutputStream sealing(OutputStream to, LibraryKey key) throws IOException {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        DataOutputStream data = new DataOutputStream(to);
        data.write(MARK);
        key.salt().write(data);
        data.write(nonce);
        data.write(key.checkOfBackup(nonce));
        data.flush();
        return new Sealing(to, key.ofBackup(nonce));
    }

    /** Reads what was sealed. Throws {@link RestoreFailures#notItsPassword} under another key. */
    static InputStream unsealing(InputStream from, LibraryKey key) throws IOException {
        DataInputStream data = new DataInputStream(from);
        expectMark(data);
        Salt.read(data);
        byte[] nonce = new byte[NONCE];
        data.readFully(nonce);
        byte[] check = key.checkOfBackup(nonce);
        byte[] kept = new byte[check.length];
        data.readFully(kept);
        if (!MessageDigest.isEqual(check, kept)) {
            throw RestoreFailures.notItsPassword();
        }
        return new Unsealing(from, key.ofBackup(nonce));
    }

    private static void expectMark(DataInputStream from) throws IOException {
        if (!Arrays.equals(from.readNBytes(MARK.length), MARK)) {
            throw new IOException("The backup does not begin as a protected backup does");
        }
    }

    private static Cipher cipher(int mode, SecretKey key, long number, boolean last) throws GeneralSecurityException {
        byte[] nonce =
                ByteBuffer.allocate(12).putLong(number).putInt(last ? 1 : 0).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        return cipher;
    }

    private static final class Sealing extends OutputStream {
        private final OutputStream to;
        private final SecretKey key;
        private final ByteArrayOutputStream block = new ByteArrayOutputStream(BLOCK);
        private long number;
        private boolean closed;

        Sealing(OutputStream to, SecretKey key) {
            this.to = to;
            this.key = key;
        }

        @Override
        public void write(int each) throws IOException {
            write(new byte[] {(byte) each}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int at = offset;
            int left = length;
            while (left > 0) {
                if (block.size() == BLOCK) {
                    seal(false);
                }
                int part = Math.min(left, BLOCK - block.size());
                block.write(bytes, at, part);
                at += part;
                left -= part;
            }
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                try (to) {
                    seal(true);
                }
            }
        }

        private void seal(boolean last) throws IOException {
            try {
                to.write(cipher(Cipher.ENCRYPT_MODE, key, number++, last).doFinal(block.toByteArray()));
                block.reset();
            } catch (GeneralSecurityException impossible) {
                throw new IOException(impossible);
            }
        }
    }

    private static final class Unsealing extends InputStream {
        private final InputStream from;
        private final SecretKey key;
        private byte[] ahead;
        private byte[] block = new byte[0];
        private int at;
        private long number;
        private boolean done;

        Unsealing(InputStream from, SecretKey key) throws IOException {
            this.from = from;
            this.key = key;
            this.ahead = from.readNBytes(BLOCK + TAG);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            while (at == block.length && !done) {
                unseal();
            }
            if (at == block.length) {
                return -1;
            }
            int part = Math.min(length, block.length - at);
            System.arraycopy(block, at, bytes, offset, part);
            at += part;
            return part;
        }

        @Override
        public void close() throws IOException {
            from.close();
        }

        /** A block is the last one if nothing follows it; one that only seems so, as the file was cut, does not open. */
        private void unseal() throws IOException {
            byte[] sealed = ahead;
            ahead = from.readNBytes(BLOCK + TAG);
            done = ahead.length == 0;
            try {
                block = cipher(Cipher.DECRYPT_MODE, key, number++, done).doFinal(sealed);
                at = 0;
            } catch (GeneralSecurityException altered) {
                throw new IOException("The backup was altered or cut short", altered);
            }
        }
    }
}
