package org.bcfplanner.compare;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of a text that is told word by word.
 *
 * @param kind  {@link ChangeKind#SAME}, {@link ChangeKind#ADDED} or {@link ChangeKind#REMOVED}
 * @param words never empty
 */
public record Piece(ChangeKind kind, String words) {
    public Piece {
        requireNonNull(kind);
        requireNonNull(words);
    }

    /** For places that know letters only: what came as {@code {+words+}}, what went as {@code [−words−]}. */
    public String bracketed() {
        return switch (kind) {
            case ADDED -> "{+" + words + "+}";
            case REMOVED -> "[−" + words + "−]";
            case SAME, MOVED, CHANGED -> words;
        };
    }
}
