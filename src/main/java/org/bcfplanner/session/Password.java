package org.bcfplanner.session;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A password somebody typed, held as characters that are wiped by {@link #close}. The same letters count as the same
 * password on every system, however its keyboard composes them. Never shown: its text is a row of dots.
 */
public final class Password implements AutoCloseable {
    /** No password. */
    public static final Password NONE = new Password(new char[0]);
    /** A password that is set has at least so many characters. */
    public static final int LEAST = 8;

    private final char[] characters;

    private Password(char[] characters) {
        this.characters = characters;
    }

    /** A copy of what was typed. */
    public static Password of(CharSequence typed) {
        if (!Normalizer.isNormalized(typed, Normalizer.Form.NFC)) {
            return new Password(Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray());
        }
        char[] copy = new char[typed.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = typed.charAt(i);
        }
        return new Password(copy);
    }

    /** The same of characters, which are wiped. */
    public static Password taking(char[] typed) {
        Password password = of(CharBuffer.wrap(typed));
        Arrays.fill(typed, '\0');
        return password;
    }

    public boolean isEmpty() {
        return characters.length == 0;
    }

    /** Whether it is the same as another one. */
    public boolean isSameAs(Password other) {
        return Arrays.equals(characters, other.characters);
    }

    /** A copy, which whoever asks for it wipes. */
    public char[] characters() {
        return characters.clone();
    }

    /** Another one of the same characters, wiped on its own. */
    public Password copy() {
        return new Password(characters.clone());
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "•••";
    }
}
