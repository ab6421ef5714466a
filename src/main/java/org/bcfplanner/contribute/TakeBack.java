package org.bcfplanner.contribute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.merge.Chosen;
import org.bcfplanner.change.merge.Merge;
import org.bcfplanner.change.merge.Merged;
import org.bcfplanner.change.merge.Part;
import org.bcfplanner.change.merge.Sides;
import org.bcfplanner.check.NewFindings;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.compare.Comparison;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;
import org.jspecify.annotations.Nullable;

/**
 * A copy that came back, beside the plan here and the state that both come from.
 *
 * @param base  what both come from; null where that is not known: then rows are told to be the same by their ids, and by
 *     their names, and nothing is known to have been removed
 * @param mine  the plan here
 * @param copy  what came back
 * @param sides whose the two are
 * @param here  who gave values here what they say since {@code base}, as far as that is known
 */
public record TakeBack(@Nullable Plan base, Plan mine, Copy copy, Sides sides, List<Origin> here) {
    public TakeBack {
        here = List.copyOf(here);
    }

    /**
     * What came of it.
     *
     * @param changed  how many rows were changed here and how many there, together; the plan's details are one
     * @param findings what is found in the result and in neither copy
     */
    public record Result(Merged merged, int changed, List<Finding> findings) {
        public Result {
            findings = List.copyOf(findings);
        }

        /** How many values are asked about. */
        public int asked() {
            return merged.conflicts().size();
        }

        /** How many of the changes of both sides stand without a question. */
        public int stands() {
            return Math.max(0, changed - asked());
        }
    }

    /** Whether it is known what both come from. */
    public boolean isBased() {
        return base != null;
    }

    /** The state that the changes of the copy are told against. */
    public Plan before() {
        return base == null ? mine : base;
    }

    /** What the copy changed, in words. */
    public Comparison offered() {
        return Comparison.between(before(), copy.plan());
    }

    /** Whether the copy changed nothing. */
    public boolean isEmpty() {
        return Diff.between(before(), copy.plan()).isEmpty();
    }

    /** The plan here with what the copy changed, but for what is left out. */
    public Result without(Set<Part> left) {
        Plan theirs = Chosen.of(before(), copy.plan(), left);
        Merged merged = base == null ? Merge.withoutBase(mine, theirs, sides) : Merge.of(base, mine, theirs, sides);
        return new Result(
                attributed(merged), changed(theirs), NewFindings.of(merged.plan(), List.of(mine, copy.plan())));
    }

    private int changed(Plan theirs) {
        return rows(Diff.between(before(), mine)) + rows(Diff.between(before(), theirs));
    }

    private static int rows(Diff diff) {
        return diff.changes().size() + (diff.changesDetails() ? 1 : 0);
    }

    /** Who changed a value last in the copy, as far as it tells. */
    public Optional<Origin> origin(Part part) {
        return new Attribution(copy.travel().origins()).of(part);
    }

    /** Each conflict with who it was that changed the value, here and there; where that is not known, whose copies they are. */
    private Merged attributed(Merged merged) {
        Attribution ours = new Attribution(here);
        Attribution theirs = new Attribution(copy.travel().origins());
        List<MergeConflict> conflicts = merged.conflicts().stream()
                .map(each -> each.by(
                        ours.of(each).orElse(sides.mine()), theirs.of(each).orElse(sides.theirs())))
                .toList();
        return new Merged(merged.plan().withMergeConflicts(rows -> rows.withAll(conflicts)), conflicts);
    }
}
