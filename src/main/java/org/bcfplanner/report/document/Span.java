package org.bcfplanner.report.document;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.narrative.Marks;

/**
 * Words that look the same throughout.
 *
 * @param link   where they lead; empty where they do not
 * @param change whether the document tells that they came or went
 */
public record Span(String words, boolean bold, boolean italic, String link, Change change) {
    /** What a document that compares two texts says of words. */
    public enum Change {
        NONE,
        /** Shown underlined and bold. */
        ADDED,
        /** Shown struck through. */
        REMOVED
    }

    public Span {
        requireNonNull(words);
        requireNonNull(link);
        requireNonNull(change);
    }

    public static Span plain(String words) {
        return new Span(words, false, false, "", Change.NONE);
    }

    public static Span bold(String words) {
        return new Span(words, true, false, "", Change.NONE);
    }

    /** Words that came or went. */
    public static Span changed(String words, Change change) {
        return new Span(words, false, false, "", change);
    }

    static Span of(Marks.Span marked) {
        return new Span(marked.words(), marked.bold(), marked.italic(), marked.link(), Change.NONE);
    }

    Span saying(String other) {
        return new Span(other, bold, italic, link, change);
    }
}
