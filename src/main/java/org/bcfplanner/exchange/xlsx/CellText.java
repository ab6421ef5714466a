package org.bcfplanner.exchange.xlsx;

import java.util.regex.Pattern;
import org.bcfplanner.exchange.file.XmlText;

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
        String allowed = XmlText.clean(text);
        String cleaned = allowed.contains("_x") ? ESCAPE.matcher(allowed).replaceAll("_x005F_") : allowed;
        if (cleaned.length() <= LONGEST) {
            return cleaned;
        }
        int end = LONGEST - CUT.length();
        return cleaned.substring(0, Character.isLowSurrogate(cleaned.charAt(end)) ? end - 1 : end) + CUT;
    }

    /** Whether a spreadsheet would take the text for a formula if somebody entered it by hand. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }
}
