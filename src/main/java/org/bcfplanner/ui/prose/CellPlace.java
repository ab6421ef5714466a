package org.bcfplanner.ui.prose;

/** The cell of a table that is written in, and what can be done with its row and column. */
record CellPlace(TableNode table, int row, int column) {
    void addRow() {
        table.addRow(row, column);
    }

    void addColumn() {
        table.addColumn(row, column);
    }

    void removeRow() {
        table.removeRow(row, column);
    }

    void removeColumn() {
        table.removeColumn(row, column);
    }
}
