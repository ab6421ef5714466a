package org.bcfplanner.report.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What a reviewer says of a stretch of words.
 *
 * @param from      the first character of the line, from 0
 * @param to        behind the last; the same as {@code from} where a place is meant
 * @param text      with line breaks as {@code \n}
 * @param resolved  whether it has been dealt with
 */
public record Comment(int from, int to, String author, LocalDate writtenOn, String text, boolean resolved) {
    public Comment {
        requireNonNull(author);
        requireNonNull(writtenOn);
        requireNonNull(text);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No words from " + from + " to " + to);
        }
    }
}
