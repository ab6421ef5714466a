package org.bcfplanner.compare;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Rank;

/** Who stands next to a row among those with which it has an order. */
final class Neighbours {
    private Neighbours() {}

    /** The row behind which a row stands, or would stand; empty for the first. */
    static Optional<UUID> before(Object row, Shape.Component place, Plan plan) {
        return Table.all().stream()
                .filter(table -> table.row() == row.getClass())
                .findFirst()
                .flatMap(table -> before(table, row, place, plan));
    }

    private static <T extends Entity<T>> Optional<UUID> before(
            Table<T> table, Object row, Shape.Component place, Plan plan) {
        T asked = table.row().cast(row);
        Comparator<T> order =
                Comparator.<T, Rank>comparing(each -> (Rank) place.of(each)).thenComparing(Entity::id);
        return table.of(plan).stream()
                .filter(each -> !each.id().equals(asked.id()))
                .filter(each -> Families.family(table, each).equals(Families.family(table, asked)))
                .filter(each -> order.compare(each, asked) < 0)
                .max(order)
                .map(each -> each.id().value());
    }
}
