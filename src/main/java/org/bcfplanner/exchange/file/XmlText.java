package org.bcfplanner.exchange.file;

/** Text as XML can hold it. */
public final class XmlText {
    private XmlText() {}

    /** The text with � for each character that XML does not allow, and line ends as {@code \n}. */
    public static String clean(String text) {
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

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
