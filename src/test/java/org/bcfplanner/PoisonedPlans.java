package org.bcfplanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/** Plans in which one text stands wherever somebody can type: in every field of every row that takes it. */
public final class PoisonedPlans {
    /** Keys that the edition gives; a row with another would stand in no document. */
    private static final Set<String> KEYS = Set.of(
            "section", "edition", "box", "prompt", "columns", "profile", "riskColumns", "riskScale", "scale", "rule");

    private PoisonedPlans() {}

    /** The plan with {@code text} in all texts and amounts. */
    public static Plan of(Plan plan, String text) {
        Plan poisoned = plan.withDetails(row(Details.class, plan.details(), text));
        for (Table<?> table : Table.all()) {
            poisoned = rows(table, poisoned, text);
        }
        return poisoned;
    }

    private static <T extends Entity<T>> Plan rows(Table<T> table, Plan plan, String text) {
        List<T> rows =
                table.of(plan).stream().map(row -> row(table.row(), row, text)).toList();
        return table.with(plan, Rows.of(rows));
    }

    /** The record with the text in one component after the other; those that do not take it stay as they are. */
    private static <R> R row(Class<R> type, R record, String text) {
        Shape<R> shape = Shape.of(type);
        R result = record;
        for (int i = 0; i < shape.components().size(); i++) {
            Shape.Component component = shape.components().get(i);
            List<@Nullable Object> values = new ArrayList<>(java.util.Arrays.asList(shape.values(result)));
            values.set(i, value(component.name(), values.get(i), text));
            try {
                result = shape.make(values.toArray());
            } catch (RuntimeException notHere) {
                continue;
            }
        }
        return result;
    }

    private static @Nullable Object value(String name, @Nullable Object value, String text) {
        return switch (value) {
            case null -> null;
            case String words -> KEYS.contains(name) ? words : text;
            case Text ignored -> new Text(text);
            case Amount ignored -> Amount.read(text, Unit.POUNDS);
            case Id<?> id -> id;
            case Rank rank -> rank;
            case Record record -> nested(record, text);
            default -> value;
        };
    }

    @SuppressWarnings("unchecked")
    private static <R> R nested(R record, String text) {
        return row((Class<R>) record.getClass(), record, text);
    }
}
