package org.bcfplanner.exchange.planfile;

/** Why a file is not read as a plan: one sentence that completes “This file cannot be opened:”. */
class Refused extends RuntimeException {
    private static final int LONGEST_QUOTE = 60;

    Refused(String sentence) {
        super(sentence);
    }

    Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    /** A file that only a newer version of this program can read. */
    static final class Newer extends Refused {
        Newer(String sentence) {
            super(sentence);
        }
    }

    /** Foreign text fit for a sentence: short, on one line, in quotation marks. */
    static String quoted(String text) {
        String line = text.codePoints()
                .limit(LONGEST_QUOTE)
                .map(each ->
                        Character.isISOControl(each) || Character.getType(each) == Character.SURROGATE ? '?' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "“" + line + (line.length() < text.length() ? "…" : "") + "”";
    }
}
