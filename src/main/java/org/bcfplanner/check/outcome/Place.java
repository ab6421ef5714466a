package org.bcfplanner.check.outcome;

import java.util.UUID;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.table.Entity;

/** What a finding speaks of, exactly enough to go there. */
public sealed interface Place {
    /** A text that stays the same for the same place, in every copy of the plan. */
    String key();

    /** A component of one row: {@code line}, its id, {@code min}. */
    record Cell(String table, UUID row, String component) implements Place {
        public static <T extends Entity<T>> Cell of(Table<T> table, T row, String component) {
            return new Cell(table.name(), row.id().value(), component);
        }

        @Override
        public String key() {
            return table + "/" + row + "/" + component;
        }
    }

    /** One of the plan's own fields, named as the component of its details. */
    record Detail(String component) implements Place {
        @Override
        public String key() {
            return "details/" + component;
        }
    }

    /** A component of all rows of a table together. */
    record Column(String table, String component) implements Place {
        @Override
        public String key() {
            return table + "/*/" + component;
        }
    }

    /** A value of the pooled budget, whatever its parts. */
    record PoolValue(FinancialYear fy, PoolMeasure measure) implements Place {
        @Override
        public String key() {
            return "pool/" + fy + "/" + measure;
        }
    }

    /** The totals below the investment lines of one year. */
    record Totals(FinancialYear fy, Kind kind) implements Place {
        @Override
        public String key() {
            return "totals/" + fy + "/" + kind;
        }
    }
}
