package org.bcfplanner.change.merge;

import java.util.Optional;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/** What an answer makes of a plan. */
final class Answered {
    private final MergeConflict conflict;
    private final Answer answer;

    Answered(MergeConflict conflict, Answer answer) {
        this.conflict = conflict;
        this.answer = answer;
    }

    /** Whether it is about a text, of which both can be had. */
    static boolean isText(MergeConflict conflict) {
        Class<?> type = type(conflict);
        Field field = type == null ? null : Field.named(type, conflict.field());
        return type != null && field != null && field.isText(type);
    }

    /** @throws IllegalArgumentException where the conflict holds what is no value of its field */
    Plan in(Plan plan) {
        if (conflict.entity().equals(MergeConflict.DETAILS)) {
            return plan.withDetails(field(Details.class, plan.details()));
        }
        Table<?> table = Table.named(conflict.entity());
        return table == null ? plan : in(table, plan);
    }

    private <T extends Entity<T>> Plan in(Table<T> table, Plan plan) {
        Id<T> id = Id.of(conflict.entityId());
        Optional<T> row = table.of(plan).find(id);
        boolean mine = answer == Answer.MINE;
        return switch (conflict.kind()) {
            case FIELD ->
                row.map(each -> table.with(plan, table.of(plan).with(field(table.row(), each))))
                        .orElse(plan);
            case REMOVED_HERE -> mine ? Pointing.removed(plan, table, id) : plan;
            case REMOVED_THERE -> mine ? plan : Pointing.removed(plan, table, id);
            case TWINS -> answer == Answer.BOTH ? plan : new Oneness(conflict, mine).of(table, plan);
        };
    }

    private <R> R field(Class<R> type, R row) {
        Field field = Field.named(type, conflict.field());
        if (field == null) {
            return row;
        }
        if (answer != Answer.BOTH || !field.isText(type)) {
            String value = switch (answer) {
                case BASE -> conflict.base();
                case THEIRS -> conflict.theirs();
                case MINE, BOTH, AS_IT_STANDS -> conflict.mine();
            };
            return Flat.read(type, field, row, value);
        }
        Shape<R> shape = Shape.of(type);
        R here = Flat.read(type, field, row, conflict.mine());
        @Nullable Object[] values = shape.values(here);
        int place = field.components().getFirst();
        String both = both(
                values[place],
                shape.components().get(place).of(Flat.read(type, field, row, conflict.theirs())),
                conflict.base().isEmpty()
                        ? ""
                        : shape.components().get(place).of(Flat.read(type, field, row, conflict.base())));
        values[place] = values[place] instanceof Text ? new Text(both) : both;
        return shape.make(values);
    }

    /** Theirs comes behind mine, so what marks stretches of mine marks them still. */
    private static String both(@Nullable Object mine, @Nullable Object theirs, @Nullable Object base) {
        if (mine instanceof Text && theirs instanceof Text && base instanceof Text) {
            return TextMerge.both(base.toString(), mine.toString(), theirs.toString());
        }
        return mine + (mine instanceof Text ? "\n" : " ") + theirs;
    }

    private static @Nullable Class<?> type(MergeConflict conflict) {
        Table<?> table = Table.named(conflict.entity());
        return conflict.entity().equals(MergeConflict.DETAILS) ? Details.class : table == null ? null : table.row();
    }
}
