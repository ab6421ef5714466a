package org.bcfplanner.plan.narrative;

import static java.util.Objects.requireNonNull;

/**
 * Something said of a stretch of words.
 *
 * @param from   the first character, from 0
 * @param to     behind the last
 * @param target where a link leads; empty for the others
 */
public record Mark(Kind kind, int from, int to, String target) {
    /** What can be said; the letters are those of the written form. */
    public enum Kind {
        BOLD('b'),
        ITALIC('i'),
        LINK('l');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }
    }

    public Mark {
        requireNonNull(kind);
        requireNonNull(target);
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A mark from " + from + " to " + to + " marks nothing");
        }
        if ((kind == Kind.LINK) == target.isEmpty()) {
            throw new IllegalArgumentException("A link has a target, and only a link");
        }
    }

    boolean isLike(Mark other) {
        return kind == other.kind && target.equals(other.target);
    }

    Mark over(int start, int end) {
        return new Mark(kind, start, end, target);
    }
}
