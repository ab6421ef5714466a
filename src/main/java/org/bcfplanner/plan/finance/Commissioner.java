package org.bcfplanner.plan.finance;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;

/**
 * A row of the table of all that is spent on health and care. The rows that a template prints in advance have ids made
 * from the template's words, so that two people who fill the same one on two laptops have filled one row.
 *
 * @param name who commissions, or what is commissioned, as printed
 */
public record Commissioner(Id<Commissioner> id, Rank position, String name) implements Ranked<Commissioner> {
    public Commissioner {
        requireNonNull(id);
        requireNonNull(position);
        requireNonNull(name);
    }

    /** The id of a row that a template prints in advance. */
    public static Id<Commissioner> idOf(String key) {
        return Id.derivedFrom("commissioner", key);
    }

    public Commissioner withName(String changed) {
        return new Commissioner(id, position, changed);
    }

    @Override
    public Commissioner withPosition(Rank place) {
        return new Commissioner(id, place, name);
    }
}
