package org.bcfplanner.store;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Locale;

/** Splits the SQL of a backup into tokens. Knows only what backups contain; all else is refused. */
final class ScriptLexer {
    private static final int LONGEST = 4_000_000;
    private static final int END = -1;

    private final PushbackReader in;

    /** What a token is. */
    enum Kind {
        /** A word without quotes, in capitals. */
        WORD,
        /** A name in double quotes. */
        NAME,
        /** A text in single quotes, decoded. */
        TEXT,
        /** A number without its sign. */
        NUMBER,
        /** A single sign. */
        SIGN,
        /** The end of the script. */
        END
    }

    /** A token and its text. */
    record Token(Kind kind, String text) {
        boolean is(Kind other, String expected) {
            return kind == other && text.equals(expected);
        }
    }

    ScriptLexer(Reader in) {
        this.in = new PushbackReader(in, 3);
    }

    /** The next token. What no backup contains is an {@link IllegalArgumentException}. */
    Token next() throws IOException {
        int c = firstOfToken();
        if (c == END) {
            return new Token(Kind.END, "");
        }
        if (c == '\'') {
            return new Token(Kind.TEXT, quoted('\''));
        }
        if (c == '"') {
            return new Token(Kind.NAME, quoted('"'));
        }
        if (c == 'U' && follows("&'")) {
            return new Token(Kind.TEXT, UnicodeText.decode(quoted('\'')));
        }
        if (isDigit(c)) {
            return new Token(Kind.NUMBER, run(c));
        }
        if (isLetter(c)) {
            return new Token(Kind.WORD, run(c).toUpperCase(Locale.ROOT));
        }
        if ("(),.;=<>+-*/|".indexOf(c) >= 0) {
            return new Token(Kind.SIGN, Character.toString(c));
        }
        throw new IllegalArgumentException("the sign " + Character.toString(c));
    }

    private int firstOfToken() throws IOException {
        while (true) {
            int c = in.read();
            if (c == '-' && follows("-")) {
                skipLine();
            } else if (c == END || !Character.isWhitespace(c)) {
                return c;
            }
        }
    }

    private void skipLine() throws IOException {
        int c = in.read();
        while (c != END && c != '\n') {
            c = in.read();
        }
    }

    /** Whether these characters come next; then they are read. */
    private boolean follows(String expected) throws IOException {
        for (int i = 0; i < expected.length(); i++) {
            int c = in.read();
            if (c != expected.charAt(i)) {
                back(c);
                for (int j = i - 1; j >= 0; j--) {
                    back(expected.charAt(j));
                }
                return false;
            }
        }
        return true;
    }

    private void back(int c) throws IOException {
        if (c != END) {
            in.unread(c);
        }
    }

    private String quoted(char quote) throws IOException {
        StringBuilder text = new StringBuilder();
        while (true) {
            int c = in.read();
            if (c == END) {
                throw new IllegalArgumentException("a text without an end");
            }
            if (c == quote && !follows(String.valueOf(quote))) {
                return text.toString();
            }
            append(text, c);
        }
    }

    private String run(int first) throws IOException {
        StringBuilder text = new StringBuilder();
        int c = first;
        while (isLetter(c) || isDigit(c)) {
            append(text, c);
            c = in.read();
        }
        back(c);
        return text.toString();
    }

    private static void append(StringBuilder text, int c) {
        if (text.length() >= LONGEST) {
            throw new IllegalArgumentException("a text of more than " + LONGEST + " characters");
        }
        text.append((char) c);
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
