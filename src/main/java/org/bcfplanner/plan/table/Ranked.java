package org.bcfplanner.plan.table;

import java.util.Comparator;

/** An entity that people put in an order of their own. */
public interface Ranked<T extends Ranked<T>> extends Entity<T> {
    Rank position();

    /** The same row at another place. */
    T withPosition(Rank position);

    /** By position; rows that two people put at one spot follow their ids, so that the order is the same everywhere. */
    static <T extends Ranked<T>> Comparator<T> order() {
        return Comparator.<T, Rank>comparing(Ranked::position).thenComparing(Entity::id);
    }
}
