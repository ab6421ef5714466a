package org.bcfplanner.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellPast;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.kit.Traced;

/** The past of the cells of a table, by the fields of the plan that they show. */
public final class TablePast implements CellPast {
    private final Grid<?> grid;
    private final Function<Cell, List<Place.Cell>> places;
    private final Consumer<Traced> show;

    /**
     * @param places the fields that a cell shows; empty where it shows none
     * @param show   shows their past
     */
    public TablePast(Grid<?> grid, Function<Cell, List<Place.Cell>> places, Consumer<Traced> show) {
        this.grid = grid;
        this.places = places;
        this.show = show;
    }

    @Override
    public boolean has(Cell cell) {
        return !places.apply(cell).isEmpty();
    }

    @Override
    public void ofCell(Cell cell) {
        show(Traced.Extent.CELL, places.apply(cell));
    }

    /** Of all that its columns show, those that are left out among them. */
    @Override
    public void ofRow(Cell cell) {
        List<Place.Cell> all = new ArrayList<>();
        for (Column<?> column : grid.allColumns()) {
            all.addAll(places.apply(new Cell(cell.row(), column.id())));
        }
        show(Traced.Extent.ROW, all);
    }

    private void show(Traced.Extent extent, List<Place.Cell> found) {
        if (!found.isEmpty() && grid.commitPending()) {
            show.accept(new Traced(extent, found));
        }
    }
}
