package org.bcfplanner.search;

import java.util.List;
import org.bcfplanner.check.outcome.Section;

/**
 * What answers a search.
 *
 * @param groups by section of the plan, the one with the best hit first; none is empty
 */
public record Found(List<Group> groups) {
    public static final Found NOTHING = new Found(List.of());

    public Found {
        groups = List.copyOf(groups);
    }

    /**
     * The hits in one section.
     *
     * @param total how many there are
     * @param hits  the best of them, the best first; not more than were asked for
     */
    public record Group(Section section, int total, List<Hit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    /** How many hits there are in all. */
    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }

    /** The hits of all groups. */
    public List<Hit> hits() {
        return groups.stream().flatMap(group -> group.hits().stream()).toList();
    }
}
