package org.bcfplanner.change.merge;

import java.util.List;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;

/**
 * Two copies brought together.
 *
 * @param plan      whole, with the conflicts among its rows
 * @param conflicts what this merge found that a person has to settle, by table, in the order of the rows
 */
public record Merged(Plan plan, List<MergeConflict> conflicts) {
    public Merged {
        conflicts = List.copyOf(conflicts);
    }

    /** Whether nothing is left for somebody to decide. */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
