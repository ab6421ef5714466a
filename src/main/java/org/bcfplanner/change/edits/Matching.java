package org.bcfplanner.change.edits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Id;

/** Which passages of a new text are those of the old one. */
final class Matching {
    private final List<Passage> before;
    private final List<Passage> written;
    private final Passage[] matched;

    private Matching(List<Passage> before, List<Passage> written) {
        this.before = before;
        this.written = written;
        this.matched = written.toArray(Passage[]::new);
    }

    /**
     * The new text under the ids of the old passages it goes on from: those that carry an old id already, those that say
     * the same at the beginning and the end, and between them each that stands where one of its kind stood.
     */
    static List<Passage> of(List<Passage> before, List<Passage> written) {
        Matching matching = new Matching(before, written);
        matching.match();
        return List.of(matching.matched);
    }

    private void match() {
        Set<Id<Passage>> old = before.stream().map(Passage::id).collect(Collectors.toSet());
        Set<Id<Passage>> taken =
                written.stream().map(Passage::id).filter(old::contains).collect(Collectors.toCollection(HashSet::new));
        int head = 0;
        while (head < Math.min(before.size(), written.size()) && same(head, head)) {
            take(head, before.get(head), old, taken);
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), written.size()) - head
                && same(before.size() - 1 - tail, written.size() - 1 - tail)) {
            take(written.size() - 1 - tail, before.get(before.size() - 1 - tail), old, taken);
            tail++;
        }
        List<Passage> left = new ArrayList<>(before.subList(head, before.size() - tail));
        for (int i = head; i < written.size() - tail && !left.isEmpty(); i++) {
            Passage first = left.removeFirst();
            if (first.style().isRow() == matched[i].style().isRow()) {
                take(i, first, old, taken);
            }
        }
    }

    private boolean same(int place, int in) {
        return before.get(place).saysTheSameAs(written.get(in));
    }

    private void take(int in, Passage passage, Set<Id<Passage>> old, Set<Id<Passage>> taken) {
        if (!old.contains(matched[in].id()) && taken.add(passage.id())) {
            Passage each = matched[in];
            matched[in] = new Passage(
                    passage.id(),
                    each.section(),
                    passage.position(),
                    each.style(),
                    each.level(),
                    each.words(),
                    each.marks());
        }
    }
}
