package org.bcfplanner.change.edits;

import java.util.List;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.plan.table.Siblings;

/** Rows put where people want them among the rows they see. */
final class Ordered {
    private Ordered() {}

    /** Puts a row at a place among those shown, which may be behind the last. */
    static <T extends Ranked<T>> Rows<T> insert(Rows<T> rows, List<T> shown, int index, T row) {
        return Siblings.insert(rows, shown, Math.clamp(index, 0, shown.size()), row);
    }

    /** Moves a row by so many places, stopping at the first and the last; a row that is not shown stays where it is. */
    static <T extends Ranked<T>> Rows<T> move(Rows<T> rows, List<T> shown, Id<T> id, int places) {
        List<T> others = shown.stream().filter(each -> !each.id().equals(id)).toList();
        if (others.size() == shown.size()) {
            return rows;
        }
        T row = shown.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        int from = shown.indexOf(row);
        int to = Math.clamp(from + (long) places, 0, others.size());
        return from == to ? rows : Siblings.insert(rows, others, to, row);
    }
}
