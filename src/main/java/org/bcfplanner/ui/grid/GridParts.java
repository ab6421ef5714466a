package org.bcfplanner.ui.grid;

import java.util.List;

/**
 * What a table is made of: how its rows and columns are arranged, where they stand, how they are drawn, and what is done
 * with them. Each part knows the table, and through this the others.
 */
record GridParts<R>(
        ColumnSet<R> columnSet,
        Metrics metrics,
        Arrangement<R> arrangement,
        Geometry<R> geometry,
        Drawing<R> drawing,
        Selecting<R> selecting,
        Editing<R> editing,
        Blocks<R> blocks,
        WholeRows<R> rows,
        ColumnCommands<R> commands,
        Find<R> find) {
    /** @param onSelection run when another block is selected */
    static <R> GridParts<R> of(Grid<R> grid, List<Column<R>> all, Metrics metrics, Runnable onSelection) {
        ColumnSet<R> columns = new ColumnSet<>(all, metrics.scale());
        Arrangement<R> arrangement = new Arrangement<>(all);
        Viewport viewport = new Viewport();
        Geometry<R> geometry = new Geometry<>(grid, arrangement, columns, viewport, metrics);
        Drawing<R> drawing = new Drawing<>(arrangement, columns, viewport, geometry, metrics, grid::requestLayout);
        Editing<R> editing = new Editing<>(grid, columns);
        return new GridParts<>(
                columns,
                metrics,
                arrangement,
                geometry,
                drawing,
                new Selecting<>(arrangement, columns, viewport, onSelection),
                editing,
                new Blocks<>(grid, columns, editing),
                new WholeRows<>(grid),
                new ColumnCommands<>(grid, columns, drawing),
                new Find<>(arrangement, columns));
    }

    /** Draws the table in this size. */
    void layOut(double width, double height) {
        drawing.layout(width, height, new Tints(selecting.range(), find.wanted()));
        EntryBar bar = editing.bar();
        bar.resizeRelocate(0, 0, width, bar.height(width, metrics.entry()));
        editing.place(geometry);
        mark();
    }

    /** Shows the outlines of what is selected. */
    void mark() {
        drawing.mark(selecting.range(), selecting.activePlace());
    }
}
