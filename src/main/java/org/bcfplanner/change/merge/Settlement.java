package org.bcfplanner.change.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.References;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/** Settles open conflicts of a plan, each as an edit of the plan that takes the conflict out of it. */
public final class Settlement {
    private Settlement() {}

    /**
     * The plan with a conflict settled; where what it is about has gone since, with the conflict gone too.
     *
     * @throws Problem where the answer would leave the plan broken, such as a scheme that is part of itself; another
     *     answer, or another conflict first, helps
     */
    public static Plan settled(Plan plan, MergeConflict conflict, Answer answer) {
        Plan without = plan.withMergeConflicts(rows -> rows.without(conflict.id()));
        boolean none =
                conflict.kind() != MergeConflict.Kind.FIELD || conflict.base().isEmpty();
        boolean stands = answer == Answer.AS_IT_STANDS || (answer == Answer.BASE && none);
        Plan settled = stands ? without : answered(without, conflict, answer);
        if (References.firstBroken(settled).isPresent()) {
            throw new Problem(
                    "That answer does not go together with the rest of the plan.",
                    "What it would point at is not there, or would become part of itself. Nothing has changed.",
                    "Settle the conflicts about the rows it points at first, or answer otherwise.",
                    null);
        }
        return settled;
    }

    /** All of these settled in one way; those that cannot be, for now, stay open. */
    @SuppressWarnings("ReferenceEquality") // the same plan means that nothing was done
    public static Plan allSettled(Plan plan, Collection<MergeConflict> conflicts, Answer answer) {
        Plan settled = plan;
        Collection<MergeConflict> open = List.copyOf(conflicts);
        int before;
        do {
            before = open.size();
            List<MergeConflict> refused = new ArrayList<>();
            for (MergeConflict each : open) {
                Plan now = settledOrSame(settled, each, answer);
                if (now == settled) {
                    refused.add(each); // perhaps possible after another of them
                }
                settled = now;
            }
            open = refused;
        } while (!open.isEmpty() && open.size() < before);
        return settled;
    }

    private static Plan settledOrSame(Plan plan, MergeConflict conflict, Answer answer) {
        try {
            return settled(plan, conflict, answer);
        } catch (Problem notYet) {
            return plan;
        }
    }

    /** Whether one answer can have both: two texts, or twins. */
    public static boolean takesBoth(MergeConflict conflict) {
        return switch (conflict.kind()) {
            case TWINS -> true;
            case REMOVED_HERE, REMOVED_THERE -> false;
            case FIELD -> isText(conflict);
        };
    }

    private static Plan answered(Plan plan, MergeConflict conflict, Answer answer) {
        if (conflict.entity().equals(MergeConflict.DETAILS)) {
            return plan.withDetails(field(Details.class, plan.details(), conflict, answer));
        }
        Table<?> table = Table.named(conflict.entity());
        return table == null ? plan : answered(table, plan, conflict, answer);
    }

    private static <T extends Entity<T>> Plan answered(
            Table<T> table, Plan plan, MergeConflict conflict, Answer answer) {
        Id<T> id = Id.of(conflict.entityId());
        Optional<T> row = table.of(plan).find(id);
        if (row.isEmpty()) {
            return plan;
        }
        boolean mine = answer == Answer.MINE;
        return switch (conflict.kind()) {
            case FIELD -> table.with(plan, table.of(plan).with(field(table.row(), row.get(), conflict, answer)));
            case REMOVED_HERE -> mine ? Pointing.removed(plan, table, id) : plan;
            case REMOVED_THERE -> mine ? plan : Pointing.removed(plan, table, id);
            case TWINS -> {
                Id<T> theirs = Id.of(conflict.theirs());
                yield answer == Answer.BOTH || !table.of(plan).contains(theirs)
                        ? plan
                        : mine ? one(table, plan, id, theirs) : one(table, plan, theirs, id);
            }
        };
    }

    private static <T extends Entity<T>> Plan one(Table<T> table, Plan plan, Id<T> kept, Id<T> other) {
        return Pointing.removed(Pointing.moved(plan, table, other, kept), table, other);
    }

    private static <R> R field(Class<R> type, R row, MergeConflict conflict, Answer answer) {
        Field field = Field.named(type, conflict.field());
        if (field == null) {
            return row;
        }
        if (answer != Answer.BOTH || !isText(conflict)) {
            String value = switch (answer) {
                case BASE -> conflict.base();
                case THEIRS -> conflict.theirs();
                case MINE, BOTH, AS_IT_STANDS -> conflict.mine();
            };
            return Flat.read(type, field, row, value);
        }
        Shape<R> shape = Shape.of(type);
        @Nullable Object[] values = shape.values(row);
        Object here = Flat.values(type, field, row, conflict.mine()).getFirst();
        Object there = Flat.values(type, field, row, conflict.theirs()).getFirst();
        boolean text = here instanceof Text;
        String both = here + (text ? "\n" : " ") + there;
        values[field.components().getFirst()] = text ? new Text(both) : both;
        return shape.make(values);
    }

    private static boolean isText(MergeConflict conflict) {
        Table<?> table = Table.named(conflict.entity());
        Class<?> type =
                conflict.entity().equals(MergeConflict.DETAILS) ? Details.class : table == null ? null : table.row();
        Field field = type == null ? null : Field.named(type, conflict.field());
        if (type == null || field == null) {
            return false;
        }
        Class<?> first =
                Shape.of(type).components().get(field.components().getFirst()).type();
        return first == String.class || first == Text.class;
    }
}
