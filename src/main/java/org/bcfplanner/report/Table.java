package org.bcfplanner.report;

import java.util.List;

/**
 * A table.
 *
 * @param name    one word by which formulas may call it: letters, digits and underscores
 * @param naming  how many columns, from the left, say what a row is about; they stay in view
 * @param columns from left to right
 * @param rows    from top to bottom, each with a value for every column
 */
public record Table(String name, int naming, List<Column> columns, List<Row> rows) implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.values().size() != columns.size()) {
                throw new IllegalArgumentException("A row of " + name + " has "
                        + row.values().size() + " values for " + columns.size() + " columns");
            }
        }
    }

    /** Whether columns stand in groups, so that there are two rows of headings. */
    public boolean isGrouped() {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }

    /** Whether some rows add up others of the same table, so that a total must not count them again. */
    public boolean hasSubtotals() {
        return rows.stream().anyMatch(row -> row.kind() == Row.Kind.SUBTOTAL);
    }
}
