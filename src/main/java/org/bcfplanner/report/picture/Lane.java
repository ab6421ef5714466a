package org.bcfplanner.report.picture;

import java.util.List;

/**
 * One line of a bar with the words at its end.
 *
 * @param label   its figure in words: {@code £1,082k to £1,468k + 1 TBC}
 * @param missing what its figure leaves out, such as {@code 1 TBC}: drawn as a mark without a length; empty where
 *     nothing is
 */
public record Lane(List<Span> spans, String label, String missing) {
    public Lane {
        spans = spans.stream().filter(span -> !span.isEmpty()).toList();
    }

    /** A line that has nothing to draw, only something to say. */
    static Lane saying(String label) {
        return new Lane(List.of(), label, "");
    }

    /** Its least amount, in pence; 0 where nothing is drawn. */
    public long low() {
        return spans.stream().mapToLong(Span::low).min().orElse(0);
    }

    /** Its largest amount, in pence; 0 where nothing is drawn. */
    public long high() {
        return spans.stream().mapToLong(Span::high).max().orElse(0);
    }
}
