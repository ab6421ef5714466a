package org.bcfplanner.ui.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;

/** How many words a plan has. Counts a passage once for as long as it stays the same. */
final class WordCounts {
    private Map<Id<Passage>, Counted> known = new HashMap<>();
    private Set<String> written = Set.of();
    private int all;

    private record Counted(Passage passage, int words) {}

    /** Counts the words of all passages. */
    void count(Rows<Passage> passages) {
        Map<Id<Passage>, Counted> now = new HashMap<>(passages.size() * 2);
        Set<String> texts = new HashSet<>();
        all = 0;
        for (Passage each : passages) {
            Counted counted = counted(each);
            now.put(each.id(), counted);
            all += counted.words();
            if (counted.words() > 0) {
                texts.add(each.section());
            }
        }
        known = now;
        written = texts;
    }

    /** The keys of the texts that hold a word. */
    Set<String> written() {
        return written;
    }

    int all() {
        return all;
    }

    @SuppressWarnings("ReferenceEquality") // the same object has the same words
    private Counted counted(Passage passage) {
        Counted before = known.get(passage.id());
        return before != null && before.passage() == passage
                ? before
                : new Counted(passage, new Prose(List.of(passage)).words());
    }
}
