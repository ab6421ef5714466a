package org.bcfplanner.ui.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.RowActions;
import org.bcfplanner.ui.grid.RowsToAdd;
import org.bcfplanner.ui.grid.Selected;
import org.bcfplanner.ui.grid.Sheet;

/** A table of a section without its nodes: what it shows, and edits of the plan from what is done in it. */
public interface PlanTable<R> extends RowsToAdd<R> {
    TableWords words();

    List<Column<R>> columns();

    /** The columns that are left out until somebody asks for them. */
    default Set<String> optionalColumns() {
        return Set.of();
    }

    /** The plan as it is now. */
    Sheet<R> sheet();

    /** Makes one edit of all texts typed at once. */
    void change(List<CellChange> changes);

    RowActions rowActions();

    /** What the status bar says of the selected cells; empty where there is nothing to say. */
    String statistics(Selected<R> selected);

    /** The fields of the plan that a cell shows, whether there is a row for them yet or not; empty where it shows none. */
    default List<Place.Cell> places(Cell cell) {
        return List.of();
    }

    /** The cell in which a place that the checks speak of is; empty where it is not in this table. */
    default Optional<Cell> cell(Place place) {
        return Optional.empty();
    }
}
