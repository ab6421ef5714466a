package org.bcfplanner.store;

/** The inside of {@code U&'…'}: a backslash and four digits, or a plus and six, stand for a character. */
final class UnicodeText {
    private UnicodeText() {}

    /** The text; what is written wrongly is an {@link IllegalArgumentException}. */
    static String decode(String written) {
        StringBuilder text = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c != '\\') {
                text.append(c);
                at++;
            } else if (written.startsWith("\\", at + 1)) {
                text.append('\\');
                at += 2;
            } else if (written.startsWith("+", at + 1)) {
                text.appendCodePoint(code(written, at + 2, 6));
                at += 8;
            } else {
                text.appendCodePoint(code(written, at + 1, 4));
                at += 5;
            }
        }
        return text.toString();
    }

    private static int code(String written, int from, int digits) {
        if (from + digits > written.length()) {
            throw new IllegalArgumentException("a character code cut short");
        }
        return Integer.parseInt(written, from, from + digits, 16);
    }
}
