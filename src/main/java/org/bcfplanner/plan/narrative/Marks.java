package org.bcfplanner.plan.narrative;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of stretches of a passage's words. Marks of one kind do not overlap, and what touches is one mark, so
 * that the same look is always the same value. Written as {@code b0-5 i3-8 l10-14=https%3A%2F%2Fexample.org}: kind,
 * first character, behind the last, and where a link leads, percent-encoded.
 */
public final class Marks {
    public static final Marks NONE = new Marks(List.of());

    private static final Pattern WRITTEN = Pattern.compile("([bil])(\\d{1,7})-(\\d{1,7})(?:=(\\S+))?");
    private static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::from).thenComparing(Mark::kind).thenComparingInt(Mark::to);

    private final List<Mark> all;

    private Marks(List<Mark> all) {
        this.all = all;
    }

    /**
     * Reads the written form; a blank text is no marks.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Marks parse(String text) {
        return text.isBlank()
                ? NONE
                : of(Stream.of(text.strip().split("\\s+")).map(Marks::mark).toList());
    }

    /** As if each had been added {@link #with} those before it. */
    public static Marks of(List<Mark> added) {
        return sorted(JoinedMarks.of(added));
    }

    private static Mark mark(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("“" + text + "” is not a mark");
        }
        Mark.Kind kind = switch (written.group(1)) {
            case "b" -> Mark.Kind.BOLD;
            case "i" -> Mark.Kind.ITALIC;
            default -> Mark.Kind.LINK;
        };
        String target = written.group(4) == null ? "" : URLDecoder.decode(written.group(4), UTF_8);
        return new Mark(kind, Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3)), target);
    }

    /** The marks in the order in which they begin. */
    public List<Mark> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** These marks and one more; a link replaces the links under it. */
    public Marks with(Mark added) {
        return of(Stream.concat(all.stream(), Stream.of(added)).toList());
    }

    /** These marks without those of a kind in a stretch; what reaches beyond it stays there. */
    public Marks without(Mark.Kind kind, int from, int to) {
        return cut(mark -> mark.kind() == kind, from, to);
    }

    private Marks cut(Predicate<Mark> which, int from, int to) {
        List<Mark> result = new ArrayList<>();
        for (Mark each : all) {
            if (!which.test(each) || each.to() <= from || each.from() >= to) {
                result.add(each);
                continue;
            }
            if (each.from() < from) {
                result.add(each.over(each.from(), from));
            }
            if (each.to() > to) {
                result.add(each.over(to, each.to()));
            }
        }
        return sorted(result);
    }

    /** Whether every character of a stretch is marked so. */
    public boolean covers(Mark.Kind kind, int from, int to) {
        MarkCursor marked = new MarkCursor(all, kind);
        return from < to && boundaries(from, to).stream().allMatch(at -> at == to || marked.at(at) != null);
    }

    /** The marks of a stretch, counted from its beginning. */
    public Marks within(int from, int to) {
        List<Mark> result = new ArrayList<>();
        for (Mark each : all) {
            int start = Math.max(each.from(), from);
            int end = Math.min(each.to(), to);
            if (start < end) {
                result.add(each.over(start - from, end - from));
            }
        }
        return sorted(result);
    }

    /** Words in stretches that look the same throughout, in order; none for no words. */
    public List<Span> spans(String words) {
        MarkCursor bold = new MarkCursor(all, Mark.Kind.BOLD);
        MarkCursor italic = new MarkCursor(all, Mark.Kind.ITALIC);
        MarkCursor links = new MarkCursor(all, Mark.Kind.LINK);
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int to : boundaries(0, words.length()).tailSet(1)) {
            Mark link = links.at(from);
            spans.add(new Span(
                    words.substring(from, to),
                    bold.at(from) != null,
                    italic.at(from) != null,
                    link == null ? "" : link.target()));
            from = to;
        }
        return spans;
    }

    /**
     * Words that look the same throughout.
     *
     * @param link where they lead; empty where they do not
     */
    public record Span(String words, boolean bold, boolean italic, String link) {}

    private NavigableSet<Integer> boundaries(int from, int to) {
        NavigableSet<Integer> places = new TreeSet<>(List.of(from, to));
        for (Mark each : all) {
            places.add(Math.clamp(each.from(), from, to));
            places.add(Math.clamp(each.to(), from, to));
        }
        return places;
    }

    private static Marks sorted(List<Mark> marks) {
        return marks.isEmpty() ? NONE : new Marks(marks.stream().sorted(ORDER).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Marks marks && all.equals(marks.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** The written form; empty for none. */
    @Override
    public String toString() {
        return all.stream()
                .map(each -> "" + each.kind().letter() + each.from() + "-" + each.to()
                        + (each.target().isEmpty() ? "" : "=" + URLEncoder.encode(each.target(), UTF_8)))
                .collect(Collectors.joining(" "));
    }
}
