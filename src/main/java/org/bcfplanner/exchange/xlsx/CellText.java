package org.bcfplanner.exchange.xlsx;

import java.util.regex.Pattern;

/** Text as a cell can hold it. */
final class CellText {
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** A cell takes 32,767 characters; the rest is room for saying that some are missing. */
    private static final int LONGEST = 32_700;

    private static final String CUT = " … [cut here: a cell takes no more]";

    private CellText() {}

    /**
     * The text without what a workbook cannot hold: control characters become �, line ends {@code \n}, what looks like
     * an escape of the file format is written so that it is read back as it was, and what is too long is cut, saying
     * so.
     */
    static String of(String text) {
        String allowed = clean(text);
        String cleaned = allowed.contains("_x") ? ESCAPE.matcher(allowed).replaceAll("_x005F_") : allowed;
        if (cleaned.length() <= LONGEST) {
            return cleaned;
        }
        int end = LONGEST - CUT.length();
        return cleaned.substring(0, Character.isLowSurrogate(cleaned.charAt(end)) ? end - 1 : end) + CUT;
    }

    /** The text without characters that XML does not allow. */
    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(point -> cleaned.appendCodePoint(isAllowed(point) ? point : 0xFFFD));
        return cleaned.toString();
    }

    /** Whether there is certainly nothing to clean: most texts are quickly seen to be plain. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if ((each < 0x20 && each != '\n' && each != '\t') || each > 0xD7FF) {
                return false;
            }
        }
        return true;
    }

    /** Whether a spreadsheet would take the text for a formula if somebody entered it by hand. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
