package org.bcfplanner.report;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.table.Id;

/**
 * A value of a plan, named as the plan names it, so that whoever speaks of the value can be led to the cell that shows
 * it.
 *
 * @param table     the table of the plan, in snake case
 * @param row       its id; {@link #ALL} for what many rows say together
 * @param component of the row
 */
public record Source(String table, String row, String component) {
    /** In the place of one row. */
    public static final String ALL = "*";

    public Source {
        requireNonNull(table);
        requireNonNull(row);
        requireNonNull(component);
    }

    /** A component of one row. */
    public static Source of(String table, Id<?> row, String component) {
        return new Source(table, row.toString(), component);
    }

    /** A component of all rows of a table together. */
    public static Source column(String table, String component) {
        return new Source(table, ALL, component);
    }

    /** One of the plan's own fields. */
    public static Source detail(String component) {
        return new Source("details", "", component);
    }

    /** A value of the pooled budget, whatever its parts. */
    public static Source pool(FinancialYear fy, PoolMeasure measure) {
        return new Source("pool", ALL, fy + "/" + measure);
    }

    /** What the schemes come to in one year. */
    public static Source totals(FinancialYear fy, Kind kind) {
        return new Source("totals", ALL, fy + "/" + kind);
    }

    boolean isOfOneRow() {
        return !row.equals(ALL);
    }

    /** The same component of all rows. */
    Source ofAll() {
        return column(table, component);
    }
}
