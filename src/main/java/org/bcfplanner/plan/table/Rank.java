package org.bcfplanner.plan.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in an order, as a short text between its neighbours' (a fractional index over {@code 0-9a-z}, compared as
 * text). Moving a row changes this one field of this one row. Never ends in {@code 0}, so there is always room before
 * it.
 */
public record Rank(String place) implements Comparable<Rank> {
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int COUNTER_WIDTH = 4;

    public Rank {
        if (!place.matches("[0-9a-z]*[1-9a-z]")) {
            throw new IllegalArgumentException("Not a place in an order: \"" + place + "\"");
        }
    }

    public static Rank parse(String text) {
        return new Rank(text);
    }

    /** The first place of an empty order. */
    public static Rank first() {
        return afterText("");
    }

    /** The next place behind this one. Counts up, so that appending keeps the texts short. */
    public Rank next() {
        return afterText(place);
    }

    /** A place before this one. */
    public Rank previous() {
        return new Rank(between("", place));
    }

    /** A place behind {@code low} and before {@code high}, which must be in that order. */
    public static Rank between(Rank low, Rank high) {
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException(low + " is not before " + high);
        }
        return new Rank(between(low.place, high.place));
    }

    /** So many places in ascending order, evenly short. */
    public static List<Rank> sequence(int count) {
        List<Rank> ranks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ranks.add(i == 0 ? first() : ranks.getLast().next());
        }
        return ranks;
    }

    @Override
    public int compareTo(Rank other) {
        return place.compareTo(other.place);
    }

    @Override
    public String toString() {
        return place;
    }

    private static Rank afterText(String last) {
        String counter = (last + "0000").substring(0, COUNTER_WIDTH);
        String next = Integer.toString(Integer.parseInt(counter, 36) + 1, 36);
        if (next.length() > COUNTER_WIDTH) {
            return new Rank(last + "i");
        }
        String padded = "0".repeat(COUNTER_WIDTH - next.length()) + next;
        return new Rank(padded.endsWith("0") ? padded + "i" : padded);
    }

    private static String between(String low, String high) {
        int shared = 0;
        while (shared < high.length() && digit(low, shared) == digit(high, shared)) {
            shared++;
        }
        String prefix = high.substring(0, shared);
        String rest = low.length() > shared ? low.substring(shared) : "";
        int from = digit(rest, 0);
        int to = digit(high, shared);
        if (to - from > 1) {
            return prefix + DIGITS.charAt((from + to) / 2);
        }
        if (high.length() > shared + 1) {
            return prefix + high.charAt(shared);
        }
        return prefix + DIGITS.charAt(from) + above(rest.isEmpty() ? "" : rest.substring(1));
    }

    private static String above(String low) {
        int from = digit(low, 0);
        return from < DIGITS.length() - 1
                ? String.valueOf(DIGITS.charAt((from + DIGITS.length()) / 2))
                : DIGITS.charAt(from) + above(low.substring(1));
    }

    private static int digit(String text, int index) {
        return index < text.length() ? DIGITS.indexOf(text.charAt(index)) : 0;
    }
}
