package org.bcfplanner.search;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Text as it is compared: words in small letters without accents, a single blank before each, everything else left out.
 * Figures keep their decimal point and lose the commas that group them, so {@code £3,724,000} is {@code 3724000}.
 */
final class Folding {
    private static final int ASCII = 0x80;

    private final String text;
    private final StringBuilder folded;
    private int[] starts;
    private final boolean remembers;

    private Folding(String text, boolean remembers) {
        this.text = text;
        this.remembers = remembers;
        this.folded = new StringBuilder(text.length() + 1);
        this.starts = new int[remembers ? text.length() + 2 : 0];
        fold();
    }

    /** The words of a text, each behind a blank; empty where it has none. */
    static String of(String text) {
        return text.isEmpty() ? "" : new Folding(text, false).folded.toString();
    }

    /** The same, with where in the text each character comes from. */
    static Traced traced(String text) {
        Folding folding = new Folding(text, true);
        return new Traced(folding.folded.toString(), Arrays.copyOf(folding.starts, folding.folded.length()));
    }

    /**
     * @param folded the words
     * @param starts for each of its characters the place in the text
     */
    @SuppressWarnings("ArrayRecordComponent") // read by one caller at once, and as long as a text
    record Traced(String folded, int[] starts) {}

    private void fold() {
        boolean inWord = false;
        int at = 0;
        while (at < text.length()) {
            int each = text.codePointAt(at);
            int next = at + Character.charCount(each);
            if (Character.isLetterOrDigit(each)) {
                if (!inWord) {
                    append(' ', at);
                    inWord = true;
                }
                appendPlain(each, at);
            } else if (inWord && !isWithin(each, at, next)) {
                inWord = false;
            }
            at = next;
        }
    }

    /** Whether a word goes on behind this: behind an accent, an apostrophe, what parts the digits of a figure. */
    private boolean isWithin(int each, int at, int next) {
        if (Character.getType(each) == Character.NON_SPACING_MARK) {
            return true;
        }
        if (next >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(next);
        return switch (each) {
            case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' -> {
                boolean point = Character.isDigit(before) && Character.isDigit(after);
                if (point) {
                    append('.', at);
                }
                yield point;
            }
            default -> false;
        };
    }

    private void appendPlain(int each, int at) {
        if (each < ASCII) {
            append((char) (each >= 'A' && each <= 'Z' ? each + ('a' - 'A') : each), at);
            return;
        }
        String plain = Normalizer.normalize(Character.toString(each), Normalizer.Form.NFKD);
        plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(part -> Character.toString(part).chars().forEach(unit -> append((char) unit, at)));
    }

    private void append(char unit, int at) {
        if (remembers) {
            if (folded.length() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length); // a sign may stand for many letters
            }
            starts[folded.length()] = at;
        }
        folded.append(unit);
    }
}
