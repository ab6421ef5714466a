package org.bcfplanner.change.merge;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bcfplanner.change.References;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/** Settles open conflicts of a plan, each as an edit of the plan that takes the conflict out of it. */
public final class Settlement {
    private Settlement() {}

    /**
     * The conflicts that are still to be settled, by table, in the order of the rows. One about a row that has gone since is
     * none any more.
     */
    public static List<MergeConflict> open(Plan plan) {
        return Stream.concat(
                        Stream.of(MergeConflict.DETAILS), Table.all().stream().map(Table::name))
                .flatMap(name -> plan.mergeConflicts().stream()
                        .filter(each -> each.entity().equals(name) && isThere(each, plan)))
                .toList();
    }

    /**
     * The plan with a conflict settled; where what it is about has gone since, with the conflict gone too. Twins that become
     * one can leave new conflicts, where they and what is theirs say different things.
     *
     * @throws Problem where the answer would leave the plan broken, such as a scheme that is part of itself; another
     *     answer, or another conflict first, helps
     */
    public static Plan settled(Plan plan, MergeConflict conflict, Answer answer) {
        Plan without = plan.withMergeConflicts(rows -> rows.without(conflict.id()));
        if (stands(conflict, answer) || !isThere(conflict, plan)) {
            return withoutGone(without);
        }
        Plan settled = withoutGone(Nesting.kept(answered(without, conflict, answer)));
        if (References.firstBroken(settled).isPresent() || !hasOwnIds(conflict, settled)) {
            throw refused(null);
        }
        return settled;
    }

    /** All of these settled in one way, and what comes of it; those that cannot be, for now, stay open. */
    public static Plan allSettled(Plan plan, Collection<MergeConflict> conflicts, Answer answer) {
        Plan settled = plan;
        Deque<MergeConflict> open = new ArrayDeque<>(conflicts);
        Set<Id<MergeConflict>> known = new HashSet<>();
        plan.mergeConflicts().forEach(each -> known.add(each.id()));
        int refused = 0;
        while (refused < open.size()) {
            MergeConflict next = open.remove();
            try {
                settled = settled(settled, next, answer);
                refused = 0;
                settled.mergeConflicts().stream()
                        .filter(each -> known.add(each.id()))
                        .forEach(open::add);
            } catch (Problem notYet) { // perhaps after another of them
                open.add(next);
                refused++;
            }
        }
        return settled;
    }

    /** Whether one answer can have both: two texts, or twins. */
    public static boolean takesBoth(MergeConflict conflict) {
        return switch (conflict.kind()) {
            case TWINS -> true;
            case REMOVED_HERE, REMOVED_THERE -> false;
            case FIELD -> Answered.isText(conflict);
        };
    }

    /** What was not there before, and a row, stays as it stands. */
    private static boolean stands(MergeConflict conflict, Answer answer) {
        boolean none =
                conflict.kind() != MergeConflict.Kind.FIELD || conflict.base().isEmpty();
        return answer == Answer.AS_IT_STANDS || (answer == Answer.BASE && none);
    }

    private static Plan answered(Plan plan, MergeConflict conflict, Answer answer) {
        try {
            return new Answered(conflict, answer).in(plan);
        } catch (IllegalArgumentException noAnswer) { // a file can hold anything
            throw refused(noAnswer);
        }
    }

    private static Problem refused(@Nullable Exception cause) {
        return new Problem(
                "That answer does not go together with the rest of the plan.",
                "What it would point at is not there, or would become part of itself. Nothing has changed.",
                "Settle the differences about the rows it points at first, or answer otherwise.",
                cause);
    }

    private static Plan withoutGone(Plan plan) {
        Rows<MergeConflict> standing = plan.mergeConflicts();
        for (MergeConflict each : plan.mergeConflicts()) {
            standing = isThere(each, plan) ? standing : standing.without(each.id());
        }
        Rows<MergeConflict> kept = standing;
        return plan.withMergeConflicts(rows -> kept);
    }

    private static boolean isThere(MergeConflict conflict, Plan plan) {
        if (conflict.entity().equals(MergeConflict.DETAILS)) {
            return true;
        }
        Table<?> table = Table.named(conflict.entity());
        boolean twins = conflict.kind() == MergeConflict.Kind.TWINS;
        return table != null
                && isThere(table, conflict.entityId(), plan)
                && (!twins || isThere(table, conflict.theirs(), plan));
    }

    private static <T extends Entity<T>> boolean isThere(Table<T> table, String id, Plan plan) {
        try {
            return table.of(plan).contains(Id.of(id));
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }

    private static boolean hasOwnIds(MergeConflict conflict, Plan plan) {
        Table<?> table = Table.named(conflict.entity());
        return table == null
                || table.of(plan).stream()
                        .allMatch(row -> !(row instanceof Keyed<?> keyed)
                                || keyed.ownId().equals(keyed.id()));
    }
}
