package org.bcfplanner.compare;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bcfplanner.change.merge.Answer;
import org.bcfplanner.change.merge.Settlement;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.merge.MergeConflict;

/**
 * What two copies do not agree on, in words.
 *
 * @param topic  the part of the plan it is about
 * @param name   what people call the row: {@code Caretrak, 2014/15 spend}
 * @param field  the label of the value; empty where it is about the whole row
 * @param base   as it was before, as printed; empty where there was nothing
 * @param mine   as it is here; of rows what became of them
 * @param theirs as it is in the other copy
 */
public record ConflictWords(Topic topic, String name, String field, String base, String mine, String theirs) {
    public ConflictWords {
        requireNonNull(topic);
        requireNonNull(name);
        requireNonNull(field);
        requireNonNull(base);
        requireNonNull(mine);
        requireNonNull(theirs);
    }

    /** The words for an open conflict of this plan; empty where what it is about has gone since. */
    public static Optional<ConflictWords> of(Plan plan, MergeConflict conflict) {
        return switch (conflict.kind()) {
            case FIELD -> ofField(plan, conflict);
            case REMOVED_HERE -> ofRow(plan, conflict, Answer.MINE, "Removed", "Changed or needed");
            case REMOVED_THERE -> ofRow(plan, conflict, Answer.THEIRS, "Changed or needed", "Removed");
            case TWINS -> ofRow(plan, conflict, Answer.THEIRS, "Added here", "Added there, under the same name");
        };
    }

    private static Optional<ConflictWords> ofField(Plan plan, MergeConflict conflict) {
        Plan here = answered(plan, conflict, Answer.MINE);
        Plan there = answered(plan, conflict, Answer.THEIRS);
        Plan before = answered(plan, conflict, Answer.BASE);
        return row(here, there, conflict).map(row -> {
            String label =
                    row.fields().isEmpty() ? "Order" : row.fields().getFirst().label();
            return new ConflictWords(
                    row.topic(),
                    row.name(),
                    label,
                    conflict.base().isEmpty() ? "" : side(before, there, here, conflict, FieldChange::before),
                    row.fields().isEmpty() ? "Moved" : row.fields().getFirst().before(),
                    row.fields().isEmpty() ? "Moved" : row.fields().getFirst().after());
        });
    }

    /** What was there before differs from one side at least. */
    private static String side(
            Plan before, Plan there, Plan here, MergeConflict conflict, Function<FieldChange, String> word) {
        return row(before, there, conflict)
                .or(() -> row(before, here, conflict))
                .flatMap(row -> row.fields().stream().findFirst())
                .map(word)
                .orElse("");
    }

    private static Optional<ConflictWords> ofRow(
            Plan plan, MergeConflict conflict, Answer removing, String mine, String theirs) {
        Plan without = answered(plan, conflict, removing);
        return row(without, plan, conflict)
                .map(row -> new ConflictWords(row.topic(), row.name(), "", "", mine, theirs));
    }

    private static Optional<RowChange> row(Plan before, Plan after, MergeConflict conflict) {
        List<RowChange> rows = Comparison.between(before, after).rows();
        return rows.stream()
                .filter(row -> row.place().key().contains(conflict.entityId()))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    private static Plan answered(Plan plan, MergeConflict conflict, Answer answer) {
        try {
            return Settlement.settled(plan, conflict, answer);
        } catch (Problem cannotBeYet) {
            return plan;
        }
    }
}
