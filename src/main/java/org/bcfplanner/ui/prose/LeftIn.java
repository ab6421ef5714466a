package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What authors left in words that was not meant to be read by others, with where it stands. */
final class LeftIn {
    private static final int REMEMBERED = 2000;

    private final Function<String, List<String>> finder;
    private final Map<String, List<Spot>> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Spot>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** From one character to behind another. */
    record Spot(int from, int to) {}

    /** @param finder tells what is left in a text, each as it stands there, in order */
    LeftIn(Function<String, List<String>> finder) {
        this.finder = finder;
    }

    List<Spot> in(String words) {
        List<Spot> spots = known.get(words);
        if (spots == null) {
            spots = found(words);
            known.put(words, spots);
        }
        return spots;
    }

    private List<Spot> found(String words) {
        List<Spot> spots = new ArrayList<>();
        int from = 0;
        for (String each : finder.apply(words)) {
            int at = words.indexOf(each, from);
            if (at >= 0 && !each.isEmpty()) {
                spots.add(new Spot(at, at + each.length()));
                from = at + each.length();
            }
        }
        return List.copyOf(spots);
    }
}
