package org.bcfplanner.change.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.References;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/**
 * A copy with some of its changes left out: what is left is as it was before. The result is whole. What was added and
 * points at an added row that is left goes with it; what a kept row points at stays, though its removal was kept.
 */
public final class Chosen {
    private final Plan base;
    private final Set<Part> left;

    private Chosen(Plan base, Set<Part> left) {
        this.base = base;
        this.left = left;
    }

    /**
     * The copy with only some of its changes.
     *
     * @param left what is left out; nothing gives the copy as it is
     */
    public static Plan of(Plan base, Plan copy, Set<Part> left) {
        return left.isEmpty() ? copy : new Chosen(base, left).chosen(copy);
    }

    private Plan chosen(Plan copy) {
        Plan plan = base.withDetails(details(copy));
        for (Change<?> change : Diff.between(base, copy).changes()) {
            plan = kept(change, plan);
        }
        return whole(plan);
    }

    private Details details(Plan copy) {
        String entity = Part.DETAILS;
        return left.contains(Part.whole(entity, base.id().value()))
                ? base.details()
                : without(Details.class, entity, base.id(), base.details(), copy.details());
    }

    private <T extends Entity<T>> Plan kept(Change<T> change, Plan plan) {
        Table<T> table = change.table();
        if (left.contains(Part.whole(table.name(), change.id().value()))) {
            return plan;
        }
        T before = change.before();
        T after = change.after();
        return after == null
                ? table.with(plan, table.of(plan).without(change.id()))
                : table.with(
                        plan,
                        table.of(plan)
                                .with(
                                        before == null
                                                ? after
                                                : without(table.row(), table.name(), change.id(), before, after)));
    }

    /** A record with those of its values as they were that are left; as it was, if what is kept makes no record. */
    private <R> R without(Class<R> type, String entity, Id<?> row, R before, R after) {
        Shape<R> shape = Shape.of(type);
        @Nullable Object[] values = shape.values(after);
        for (int i = 0; i < values.length; i++) {
            Shape.Component component = shape.components().get(i);
            if (left.contains(new Part(entity, row.value(), component.name()))) {
                values[i] = component.of(before);
            }
        }
        try {
            return shape.make(values);
        } catch (IllegalArgumentException meaningless) {
            return before;
        }
    }

    private Plan whole(Plan chosen) {
        Plan plan = chosen;
        Plan before;
        do {
            before = plan;
            plan = Nesting.kept(plan);
            for (Table<?> table : Table.all()) {
                plan = pointing(table, plan);
            }
        } while (!plan.equals(before));
        return References.firstBroken(plan).isEmpty() ? plan : withoutMoves(plan);
    }

    private <T extends Entity<T>> Plan pointing(Table<T> table, Plan plan) {
        Plan whole = plan;
        for (Link link : Link.of(table)) {
            for (T row : table.of(plan)) {
                Id<?> target = link.id(table, row);
                if (target != null && !Rowed.contains(link.target(), whole, target)) {
                    whole = mended(table, row, link.target(), target, whole);
                }
            }
        }
        return whole;
    }

    private <T extends Entity<T>> Plan mended(Table<T> table, T row, Table<?> target, Id<?> missing, Plan plan) {
        if (Rowed.contains(target, base, missing)) {
            return broughtBack(target, missing, plan);
        }
        return table.of(base)
                .find(row.id())
                .map(was ->
                        was.equals(row) ? plan : table.with(plan, table.of(plan).with(was)))
                .orElseGet(() -> table.with(plan, table.of(plan).without(row.id())));
    }

    private <T extends Entity<T>> Plan broughtBack(Table<T> table, Id<?> id, Plan plan) {
        return table.with(plan, table.of(plan).with(table.of(base).get(Rowed.in(table, id))));
    }

    /** Half of two moves can make a ring; then rows that stand in rows of their kind stand where they did. */
    private Plan withoutMoves(Plan plan) {
        Plan unmoved = plan;
        for (Table<?> table : Table.all()) {
            for (Table.Reference each : table.references()) {
                if (each.target() == table.row()) {
                    unmoved = unmoved(table, each.component(), unmoved);
                }
            }
        }
        return unmoved.equals(plan) ? plan : whole(unmoved);
    }

    private <T extends Entity<T>> Plan unmoved(Table<T> table, int component, Plan plan) {
        Shape.Component parent = Shape.of(table.row()).components().get(component);
        List<T> moved = new ArrayList<>();
        for (T row : table.of(plan)) {
            table.of(base)
                    .find(row.id())
                    .filter(was -> !Objects.equals(parent.of(was), parent.of(row)))
                    .ifPresent(moved::add);
        }
        Plan result = plan;
        for (T was : moved) {
            result = table.with(result, table.of(result).with(was));
        }
        return result;
    }
}
