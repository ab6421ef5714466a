package org.bcfplanner.report.picture;

/** A filled part of a bar between two amounts in pence; which of them is larger does not matter. */
public record Span(long from, long to, Fill fill) {
    /** The end further left, whichever way it runs. */
    public long low() {
        return Math.min(from, to);
    }

    /** The end further right. */
    public long high() {
        return Math.max(from, to);
    }

    public boolean isEmpty() {
        return from == to;
    }
}
