package org.bcfplanner.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts the piece out of a text in which most of what was looked for stands. */
final class Cutting {
    private static final int BEFORE = 28;
    private static final int LONGEST = 150;
    /** As many places of a word are looked at; a long text may hold thousands. */
    private static final int LOOKED_AT = 200;

    private Cutting() {}

    static Excerpt of(String text, Query query) {
        List<Match> matches = matches(text, query);
        Match first = best(matches);
        int from = first == null ? 0 : start(text, first.from());
        int to = Math.min(text.length(), from + LONGEST);
        while (to < text.length() && to > from + LONGEST - BEFORE && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        if (to > from && to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
            to--;
        }
        String ahead = from > 0 ? "…" : "";
        String piece =
                text.substring(from, to).replaceAll("[\\s\\p{Cntrl}]", " ").stripTrailing();
        String excerpt = ahead + piece + (to < text.length() ? "…" : "");
        List<Excerpt.Span> spans = new ArrayList<>();
        int end = 0;
        for (Match match : matches) {
            int left = match.from() - from + ahead.length();
            int right = Math.min(match.to() - from, piece.length()) + ahead.length();
            if (left >= Math.max(ahead.length(), end) && right > left) {
                spans.add(new Excerpt.Span(left, right));
                end = right;
            }
        }
        return new Excerpt(excerpt, spans);
    }

    /** A word of the query in the text. */
    private record Match(int word, int from, int to) {}

    private static List<Match> matches(String text, Query query) {
        Folding.Traced traced = Folding.traced(text);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < query.words().size(); i++) {
            String word = query.words().get(i).start();
            int at = traced.folded().indexOf(word);
            for (int n = 0; at >= 0 && n < LOOKED_AT; n++) {
                int last = traced.starts()[at + word.length() - 1];
                matches.add(new Match(i, traced.starts()[at + 1], last + Character.charCount(text.codePointAt(last))));
                at = traced.folded().indexOf(word, at + 1);
            }
        }
        matches.sort(Comparator.comparingInt(Match::from));
        return matches;
    }

    /** The one behind which most words follow closely; null where there is none. */
    private static @Nullable Match best(List<Match> matches) {
        Match best = null;
        int most = 0;
        for (int i = 0; i < matches.size(); i++) {
            Set<Integer> words = new HashSet<>();
            for (int j = i;
                    j < matches.size() && matches.get(j).to() - matches.get(i).from() < LONGEST - BEFORE;
                    j++) {
                words.add(matches.get(j).word());
            }
            if (words.size() > most) {
                most = words.size();
                best = matches.get(i);
            }
        }
        return best;
    }

    /** A little before a place, where a word begins. */
    private static int start(String text, int place) {
        if (place <= BEFORE) {
            return 0;
        }
        int from = place - BEFORE;
        while (from < place && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        return from;
    }
}
