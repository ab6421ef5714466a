package org.bcfplanner.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.table.Text;

/**
 * The words of a paragraph, heading, item or part of a cell, with their look and what is remarked on them.
 *
 * @param spans    in order; a line break is {@code \n}. No character is cut in two between them
 * @param comments what reviewers say of stretches of the words; none in a clean document
 */
public record Line(List<Span> spans, List<Comment> comments) {
    public static final Line EMPTY = new Line(List.of(), List.of());

    public Line {
        spans = List.copyOf(whole(spans));
        comments = List.copyOf(comments);
    }

    /** Words without marks and comments; no words at all make an empty line. */
    public static Line of(String words) {
        return words.isEmpty() ? EMPTY : new Line(List.of(Span.plain(words)), List.of());
    }

    /** A name in bold before what it names: {@code Evidence: minutes of March}. */
    public static Line named(String name, String words) {
        return new Line(List.of(Span.bold(name + ":"), Span.plain(" " + words)), List.of());
    }

    /** Words that lead to an address. */
    public static Line link(String words, String target) {
        return new Line(List.of(new Span(words, false, false, target, Span.Change.NONE)), List.of());
    }

    /** Words with the look that the plan gives them. */
    public static Line marked(List<Marks.Span> spans, List<Comment> comments) {
        return new Line(spans.stream().map(Span::of).toList(), comments);
    }

    /** A line to each line of a text; a text without words is one empty line. */
    public static List<Line> of(Text text) {
        return text.written().lines().findAny().isEmpty()
                ? List.of(EMPTY)
                : text.written().lines().map(Line::of).toList();
    }

    /** The same line with these comments and no others. */
    public Line with(List<Comment> said) {
        return new Line(spans, said);
    }

    /** All words, without look. */
    public String words() {
        return spans.size() == 1
                ? spans.getFirst().words()
                : spans.stream().map(Span::words).collect(Collectors.joining());
    }

    /** A character of two halves that a look begins or ends within belongs to what begins before it. */
    private static List<Span> whole(List<Span> spans) {
        List<Span> whole = new ArrayList<>(spans);
        for (int i = 0; i + 1 < whole.size(); i++) {
            String words = whole.get(i).words();
            String next = whole.get(i + 1).words();
            if (!words.isEmpty()
                    && !next.isEmpty()
                    && Character.isSurrogatePair(words.charAt(words.length() - 1), next.charAt(0))) {
                whole.set(i, whole.get(i).saying(words + next.charAt(0)));
                whole.set(i + 1, whole.get(i + 1).saying(next.substring(1)));
            }
        }
        whole.removeIf(span -> span.words().isEmpty());
        return whole;
    }
}
