package org.bcfplanner.plan.narrative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes along the marks of one kind, from the first character on. */
final class MarkCursor {
    private final List<Mark> marks;
    private int next;

    /** @param all in the order of their places; those of one kind do not overlap */
    MarkCursor(List<Mark> all, Mark.Kind kind) {
        marks = all.stream().filter(mark -> mark.kind() == kind).toList();
    }

    /** The mark of a character; null where there is none. Characters are asked for in their order. */
    @Nullable
    Mark at(int place) {
        while (next < marks.size() && marks.get(next).to() <= place) {
            next++;
        }
        return next < marks.size() && marks.get(next).from() <= place ? marks.get(next) : null;
    }
}
