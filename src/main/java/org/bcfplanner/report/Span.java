package org.bcfplanner.report;

/** Rows of a table by their place in it, counted from 0; both ends belong to it. */
public record Span(int first, int last) {
    public Span {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("No rows from " + first + " to " + last);
        }
    }
}
