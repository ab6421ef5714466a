package org.bcfplanner.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.Plan;

/**
 * Everything that can be found in one state of a plan. Immutable; may be made and asked on any thread.
 *
 * <p>All sayings are looked through for every search, which takes a few milliseconds on a plan of a thousand pages; an
 * index by words would save most of them and cost its upkeep with every edit.
 */
public final class SearchIndex {
    private static final int PLACES = 32;

    private final Plan plan;
    private final Kept kept;
    private final List<Saying> sayings;

    private SearchIndex(Plan plan, Kept kept) {
        this.plan = plan;
        this.kept = kept;
        this.sayings = Gathering.of(plan, kept);
    }

    public static SearchIndex of(Plan plan) {
        return new SearchIndex(plan, new Kept(null));
    }

    /** The index of another state of the plan. What the states share is taken over, so that an edit costs little. */
    @SuppressWarnings("ReferenceEquality") // the same state need not be compared row by row
    public SearchIndex after(Plan changed) {
        return changed == plan ? this : new SearchIndex(changed, new Kept(kept));
    }

    /**
     * What answers a search: every word must be found, at the beginning of a word, whatever its capitals and accents, in
     * what is said or in what it is called. {@code 3,724} finds £3,724,000; {@code £3.7m} every amount that rounds to it.
     *
     * @param most how many hits of each section are wanted
     */
    public Found find(String typed, int most) {
        Query query = Query.of(typed);
        if (query.isEmpty()) {
            return Found.NOTHING;
        }
        Map<Section, Integer> totals = new EnumMap<>(Section.class);
        Map<Section, List<Hit>> hits = new LinkedHashMap<>();
        for (long ranked : ranked(query)) {
            Saying saying = sayings.get((int) ranked);
            totals.merge(saying.section(), 1, Integer::sum);
            List<Hit> ofSection = hits.computeIfAbsent(saying.section(), section -> new ArrayList<>());
            if (ofSection.size() < most) {
                ofSection.add(hit(saying, query));
            }
        }
        List<Found.Group> groups = new ArrayList<>();
        hits.forEach((section, found) ->
                groups.add(new Found.Group(section, totals.getOrDefault(section, found.size()), found)));
        return new Found(groups);
    }

    /** What stands at a place, if anything can be found there. */
    public Optional<Hit> at(String placeKey) {
        return sayings.stream()
                .filter(each -> each.place().key().equals(placeKey))
                .findFirst()
                .map(each -> hit(each, new Query(List.of())));
    }

    /** The places of the sayings that answer in their lower halves, sorted by score, then as gathered. */
    private long[] ranked(Query query) {
        long[] ranked = new long[sayings.size()];
        int found = 0;
        for (int i = 0; i < ranked.length; i++) {
            int score = Score.of(sayings.get(i), query);
            if (score != Score.NONE) {
                ranked[found++] = ((long) score << PLACES) | i;
            }
        }
        long[] sorted = Arrays.copyOf(ranked, found);
        Arrays.sort(sorted);
        return sorted;
    }

    private static Hit hit(Saying saying, Query query) {
        Excerpt excerpt = saying.text().isBlank()
                ? Excerpt.NONE
                : Cutting.of(saying.text().strip(), query);
        return new Hit(saying.place(), saying.section(), saying.kind(), saying.title(), saying.detail(), excerpt);
    }
}
