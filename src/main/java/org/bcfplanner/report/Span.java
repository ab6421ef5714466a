package org.bcfplanner.report;

/** Rows of a table, or columns, by their place in it, counted from 0; both ends belong to it. */
public record Span(int first, int last) {
    public Span {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("No rows from " + first + " to " + last);
        }
    }

    /** The shortest that holds both. */
    Span and(Span other) {
        return new Span(Math.min(first, other.first), Math.max(last, other.last));
    }
}
