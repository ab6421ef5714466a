package org.bcfplanner.ui.welcome;

import java.util.Optional;

/**
 * What was just done with a plan.
 *
 * @param words a sentence
 * @param undo  takes it back, where it can be taken back
 */
public record Note(String words, Optional<Runnable> undo) {
    /** Nothing was done. */
    public static final Note NONE = new Note("", Optional.empty());

    /** Something that is not taken back. */
    public static Note of(String words) {
        return new Note(words, Optional.empty());
    }

    public static Note of(String words, Runnable undo) {
        return new Note(words, Optional.of(undo));
    }
}
