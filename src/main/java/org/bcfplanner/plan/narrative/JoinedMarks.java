package org.bcfplanner.plan.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Many marks put together at once: a pasted page or a foreign file can hold tens of thousands in one line. */
final class JoinedMarks {
    private JoinedMarks() {}

    /** What stands once each was added in this order; those of one kind neither overlap nor touch where they are alike. */
    static List<Mark> of(List<Mark> added) {
        List<Mark> joined = new ArrayList<>();
        for (Mark.Kind kind : Mark.Kind.values()) {
            List<Mark> own = added.stream().filter(mark -> mark.kind() == kind).toList();
            joined.addAll(touching(kind == Mark.Kind.LINK ? uppermost(own) : byPlace(own)));
        }
        return joined;
    }

    private static List<Mark> byPlace(List<Mark> marks) {
        return marks.stream().sorted(Comparator.comparingInt(Mark::from)).toList();
    }

    /** Makes one of those that are alike and touch or overlap, of marks in the order of their places. */
    private static List<Mark> touching(List<Mark> marks) {
        List<Mark> joined = new ArrayList<>();
        for (Mark each : marks) {
            Mark last = joined.isEmpty() ? each : joined.getLast();
            if (!joined.isEmpty() && last.isLike(each) && each.from() <= last.to()) {
                joined.set(joined.size() - 1, last.over(last.from(), Math.max(last.to(), each.to())));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }

    /** A link replaces what of earlier links is under it. */
    private static List<Mark> uppermost(List<Mark> links) {
        NavigableMap<Integer, Mark> standing = new TreeMap<>();
        for (Mark each : links) {
            cut(standing, each.from());
            cut(standing, each.to());
            standing.subMap(each.from(), true, each.to(), false).clear();
            standing.put(each.from(), each);
        }
        return List.copyOf(standing.values());
    }

    private static void cut(NavigableMap<Integer, Mark> standing, int at) {
        Map.Entry<Integer, Mark> before = standing.lowerEntry(at);
        if (before != null && before.getValue().to() > at) {
            Mark whole = before.getValue();
            standing.put(whole.from(), whole.over(whole.from(), at));
            standing.put(at, whole.over(at, whole.to()));
        }
    }
}
