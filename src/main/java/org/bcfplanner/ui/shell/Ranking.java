package org.bcfplanner.ui.shell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.ui.kit.Findable;

/**
 * Which findings answer what was typed, the best first. Every word typed must be found. A title that begins with what
 * was typed comes first, then one in which a word does, then one that holds it anywhere, then further words; among
 * equals what was used last.
 */
final class Ranking {
    private static final int NOT_FOUND = 4;

    private Ranking() {}

    /** How a finding answers. */
    enum Match {
        /** Every word begins a word of its title. */
        BY_NAME(0, 1),
        /** Some word is found elsewhere only: within a word, or in the further words. */
        OTHERWISE(2, 3);

        private final int from;
        private final int to;

        Match(int from, int to) {
            this.from = from;
            this.to = to;
        }

        private boolean holds(int match) {
            return match >= from && match <= to;
        }
    }

    /**
     * @param recent ids of what was used, the last first
     * @param wanted those that answer so, and no others
     */
    static List<Findable> of(String typed, List<Findable> all, List<String> recent, Match wanted) {
        String query = plain(typed);
        List<Ranked> ranked = new ArrayList<>();
        for (Findable finding : all) {
            int match = match(query, plain(finding.title()), plain(finding.detail()));
            if (wanted.holds(match)) {
                int used = recent.indexOf(finding.id());
                ranked.add(new Ranked(finding, match, used < 0 ? Integer.MAX_VALUE : used));
            }
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::match).thenComparingInt(Ranked::used))
                .map(Ranked::finding)
                .toList();
    }

    private static int match(String query, String title, String detail) {
        if (title.startsWith(query)) {
            return 0;
        }
        int worst = 0;
        for (String word : query.split(" ", -1)) {
            worst = Math.max(worst, matchOfWord(word, title, detail));
        }
        return worst;
    }

    private static int matchOfWord(String word, String title, String detail) {
        if ((" " + title).contains(" " + word)) {
            return 1;
        }
        if (title.contains(word)) {
            return 2;
        }
        return detail.contains(word) ? 3 : NOT_FOUND;
    }

    /** Without capitals, accents and doubled blanks. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.UK)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private record Ranked(Findable finding, int match, int used) {}
}
