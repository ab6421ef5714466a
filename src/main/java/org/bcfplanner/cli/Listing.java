package org.bcfplanner.cli;

import java.util.List;
import org.bcfplanner.plan.money.Unit;

/**
 * What {@code bcf show} tells of a plan, before anybody says in which format.
 *
 * @param unit   in which people are shown money; programs always get pence
 * @param fields the columns
 * @param rows   cells, one for each field
 * @param none   what people are told where there are no rows; empty where the headings say enough
 */
public record Listing(Unit unit, List<Field> fields, List<List<Cell>> rows, String none) {
    /** A listing whose headings say enough where it has no rows. */
    public Listing(Unit unit, List<Field> fields, List<List<Cell>> rows) {
        this(unit, fields, rows, "");
    }

    public Listing {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != fields.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + fields.size() + " fields");
            }
        }
    }
}
