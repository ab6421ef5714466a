package org.bcfplanner.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/** The passages of two states of a text, each beside the one it was. */
final class Passages {
    /** More than this many tries, and passages that came are not looked for among those that went. */
    private static final int MOST_TRIES = 2500;

    private Passages() {}

    /** A passage before and after; one of them may be missing. */
    record Pair(@Nullable Passage before, @Nullable Passage after) {}

    /**
     * All passages in the order of the later text; what went stands behind what it stood behind. A passage is the same by
     * its id, or where one went and one with many of its words came in its place.
     */
    static List<Pair> paired(List<Passage> before, List<Passage> after) {
        List<Pair> pairs = new ArrayList<>();
        List<Pair> gap = new ArrayList<>();
        for (Pair each : inOrder(before, after)) {
            if (each.before() != null && each.after() != null) {
                pairs.addAll(matched(gap));
                gap.clear();
                pairs.add(each);
            } else {
                gap.add(each);
            }
        }
        pairs.addAll(matched(gap));
        return pairs;
    }

    private static List<Pair> inOrder(List<Passage> before, List<Passage> after) {
        Map<Id<Passage>, Passage> old = new HashMap<>();
        before.forEach(each -> old.put(each.id(), each));
        Set<Id<Passage>> kept = new HashSet<>();
        after.forEach(each -> kept.add(each.id()));
        Map<@Nullable Id<Passage>, List<Pair>> wentBehind = new HashMap<>();
        Id<Passage> last = null;
        for (Passage each : before) {
            if (kept.contains(each.id())) {
                last = each.id();
            } else {
                wentBehind.computeIfAbsent(last, none -> new ArrayList<>()).add(new Pair(each, null));
            }
        }
        List<Pair> all = new ArrayList<>(wentBehind.getOrDefault(null, List.of()));
        for (Passage each : after) {
            all.add(new Pair(old.get(each.id()), each));
            all.addAll(wentBehind.getOrDefault(each.id(), List.of()));
        }
        return all;
    }

    /** What came stands where it stands; what went, and is none of that, before it. */
    private static List<Pair> matched(List<Pair> gap) {
        Deque<Pair> went = new ArrayDeque<>();
        List<Pair> came = new ArrayList<>();
        for (Pair each : gap) {
            if (each.after() == null) {
                went.add(each);
            } else {
                came.add(each);
            }
        }
        if (went.isEmpty() || came.isEmpty() || went.size() * came.size() > MOST_TRIES) {
            List<Pair> all = new ArrayList<>(went);
            all.addAll(came);
            return all;
        }
        List<Pair> all = new ArrayList<>();
        for (Pair each : came) {
            all.add(match(each, went, all));
        }
        all.addAll(went);
        return all;
    }

    /** The passage that came, beside the first that went which is like it; those before that one are told first. */
    private static Pair match(Pair came, Deque<Pair> went, List<Pair> told) {
        if (went.stream().noneMatch(each -> isLike(each, came))) {
            return came;
        }
        while (!isLike(went.element(), came)) {
            told.add(went.remove());
        }
        return new Pair(went.remove().before(), came.after());
    }

    private static boolean isLike(Pair went, Pair came) {
        if (went.before() == null || came.after() == null) {
            return false;
        }
        Set<String> old = words(went.before());
        Set<String> now = words(came.after());
        Set<String> shared = new HashSet<>(old);
        shared.retainAll(now);
        return shared.size() * 2 >= Math.max(old.size(), now.size()) && !shared.isEmpty();
    }

    private static Set<String> words(Passage passage) {
        Set<String> words = new HashSet<>();
        for (String each : passage.words().toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!each.isEmpty()) {
                words.add(each);
            }
        }
        return words;
    }
}
