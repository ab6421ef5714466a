package org.bcfplanner.ui.grid;

import static org.bcfplanner.ui.grid.MenuItems.item;
import static org.bcfplanner.ui.grid.MenuItems.unless;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with a column of a table, as items of a menu. */
final class ColumnItems<R> {
    private final Grid<R> grid;

    ColumnItems(Grid<R> grid) {
        this.grid = grid;
    }

    List<MenuItem> of(int index) {
        ColumnCommands<R> commands = grid.parts().commands();
        Column<R> column = grid.parts().columnSet().get(index);
        boolean number = column.isRowHeading();
        String notSortable = number ? "it numbers the rows" : "";
        String notSorted = grid.parts().arrangement().sort().isEmpty() ? "they are in it" : "";
        return List.of(
                unless(notSortable, item("Sort up", () -> commands.sort(sort(column, false)))),
                unless(notSortable, item("Sort down", () -> commands.sort(sort(column, true)))),
                unless(notSorted, item("Rows in the order of the plan", () -> commands.sort(Optional.empty()))),
                new SeparatorMenuItem(),
                unless(notHideable(column), item("Hide this column", () -> commands.hide(List.of(column.id())))),
                unless(commands.areAllShown() ? "all are shown" : "", item("Show all columns", commands::showAll)),
                new SeparatorMenuItem(),
                unless(atEnd(column, -1), item("Move left", () -> commands.step(column, -1))),
                unless(atEnd(column, 1), item("Move right", () -> commands.step(column, 1))),
                item("Fit to content", () -> commands.fit(index)),
                new SeparatorMenuItem(),
                item("Reset columns", commands::reset));
    }

    private String notHideable(Column<R> column) {
        if (grid.parts().columnSet().order().canHide(column)) {
            return "";
        }
        return column.frozen() ? "it names the row" : "it is the last";
    }

    private String atEnd(Column<R> column, int step) {
        if (grid.parts().commands().canStep(column, step)) {
            return "";
        }
        String end = step < 0 ? "first" : "last";
        return column.group().isEmpty() ? "it is the " + end : "it is the " + end + " of its group";
    }

    private static <R> Optional<RowOrder.Sort> sort(Column<R> column, boolean descending) {
        return Optional.of(new RowOrder.Sort(column.id(), descending));
    }
}
