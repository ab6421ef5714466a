package org.bcfplanner.history;

/** As much of a text as a line of the history has room for. */
final class Excerpts {
    private static final int MOST = 90;
    private static final int BEFORE = 24;
    private static final String CUT = "…";

    private Excerpts() {}

    /** The beginning of a text, on one line. */
    static String whole(String text) {
        return of(text, 0);
    }

    /** The part of {@code text} in which it begins to differ from {@code other}. */
    static String differing(String text, String other) {
        String line = line(text);
        String against = line(other);
        int same = 0;
        while (same < Math.min(line.length(), against.length()) && line.charAt(same) == against.charAt(same)) {
            same++;
        }
        boolean fits = line.length() <= MOST;
        return of(line, fits ? 0 : Math.max(0, same - BEFORE));
    }

    private static String of(String text, int from) {
        String line = line(text);
        int start = from == 0 ? 0 : wordAt(line, from);
        boolean cut = line.length() - start > MOST;
        String end =
                cut ? line.substring(start, edge(line, start + MOST)).stripTrailing() + CUT : line.substring(start);
        return start == 0 ? end : CUT + end;
    }

    /** The beginning of the word in which a place is, but not far from it. */
    private static int wordAt(String line, int place) {
        int space = line.lastIndexOf(' ', place);
        return space < 0 || place - space > BEFORE ? edge(line, place) : space + 1;
    }

    /** Never between the two halves of a character. */
    private static int edge(String line, int place) {
        return place > 0 && place < line.length() && Character.isLowSurrogate(line.charAt(place)) ? place - 1 : place;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
