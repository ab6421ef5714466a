package org.bcfplanner.store;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.bcfplanner.session.Password;

/**
 * What a password is worked into, slowly on purpose, so that trying many passwords takes long. From it come the key of
 * the database and one of its own for every backup. {@link #NONE} stands for no password.
 */
final class LibraryKey {
    static final LibraryKey NONE = new LibraryKey(new byte[0], new Salt("", 0));
    private static final int BYTES = 32;

    private final byte[] secret;
    private final Salt salt;

    private LibraryKey(byte[] secret, Salt salt) {
        this.secret = secret;
        this.salt = salt;
    }

    /** Takes some tenths of a second. */
    static LibraryKey of(Password password, Salt salt) {
        char[] characters = password.characters();
        PBEKeySpec spec = new PBEKeySpec(characters, salt.bytes(), salt.rounds(), BYTES * 8);
        try {
            return new LibraryKey(
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded(),
                    salt);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has this algorithm", impossible);
        } finally {
            spec.clearPassword();
            Arrays.fill(characters, '\0');
        }
    }

    /** What the password was worked into it with. */
    Salt salt() {
        return salt;
    }

    boolean isNone() {
        return secret.length == 0;
    }

    boolean isSameAs(LibraryKey other) {
        return MessageDigest.isEqual(secret, other.secret);
    }

    /** The password of the database file as H2 takes it, which wipes it. It may hold no blank. */
    char[] ofFile() {
        byte[] bytes = expanded("database");
        char[] written = new char[BYTES * 2];
        HexFormat hex = HexFormat.of();
        for (int i = 0; i < bytes.length; i++) {
            written[2 * i] = hex.toHighHexDigit(bytes[i]);
            written[2 * i + 1] = hex.toLowHexDigit(bytes[i]);
        }
        Arrays.fill(bytes, (byte) 0);
        return written;
    }

    /** The same, followed by the password of the database's user, which is empty: only the file has one. */
    char[] ofConnection() {
        if (isNone()) {
            return new char[0];
        }
        char[] file = ofFile();
        char[] both = Arrays.copyOf(file, file.length + 1);
        both[file.length] = ' ';
        Arrays.fill(file, '\0');
        return both;
    }

    /** The key of one backup. */
    SecretKey ofBackup(byte[] nonce) {
        return new SecretKeySpec(expanded("backup " + HexFormat.of().formatHex(nonce)), "AES");
    }

    /** What tells whether a backup was made under this key, and nothing of the key. */
    byte[] checkOfBackup(byte[] nonce) {
        return expanded("check " + HexFormat.of().formatHex(nonce));
    }

    private byte[] expanded(String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.expandOnly(
                            new SecretKeySpec(secret, "Generic"),
                            purpose.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                            BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has this algorithm", impossible);
        }
    }
}
