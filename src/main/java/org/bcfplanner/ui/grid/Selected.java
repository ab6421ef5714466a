package org.bcfplanner.ui.grid;

import java.util.List;

/** The selected block: every crossing of these rows and columns. Empty lists where nothing is selected. */
public record Selected<R>(List<Row<R>> rows, List<Column<R>> columns) {
    public int cells() {
        return rows.size() * columns.size();
    }
}
