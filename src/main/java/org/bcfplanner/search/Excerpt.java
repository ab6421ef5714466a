package org.bcfplanner.search;

import java.util.List;

/**
 * A piece of a text around what was looked for, on one line.
 *
 * @param text    begins or ends with an ellipsis where it leaves something out
 * @param matched the stretches that were looked for, in order, none within another
 */
public record Excerpt(String text, List<Span> matched) {
    /** Where the title says all there is. */
    public static final Excerpt NONE = new Excerpt("", List.of());

    public Excerpt {
        matched = List.copyOf(matched);
    }

    /**
     * A stretch of the excerpt.
     *
     * @param from the first character, from 0
     * @param to   behind the last
     */
    public record Span(int from, int to) {}

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
