package org.bcfplanner.ui.grid;

import static org.bcfplanner.ui.grid.MenuItems.item;
import static org.bcfplanner.ui.grid.MenuItems.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;

/** What can be done in a table, with its keys: where the pointer is, or at the active cell. */
final class GridMenu<R> extends ContextMenu {
    private static final String NO_ROW = "no row is selected";

    private final Grid<R> grid;
    private Optional<Integer> column = Optional.empty();

    GridMenu(Grid<R> grid) {
        this.grid = grid;
        getStyleClass().add("grid-menu");
        setOnShowing(event -> getItems()
                .setAll(column.map(each -> new ColumnItems<>(grid).of(each)).orElseGet(this::ofCells)));
        setOnHidden(event -> column = Optional.empty());
        getItems().add(new SeparatorMenuItem()); // a menu without items is not shown, and so never filled
    }

    /** Opens at a cell. */
    void showAt(Place place) {
        Rectangle2D cell = grid.parts().geometry().bounds(place);
        Point2D corner = grid.localToScreen(cell.getMinX() + cell.getWidth() / 2, cell.getMaxY());
        if (corner != null) {
            show(grid, corner.getX(), corner.getY());
        }
    }

    /** Opens with what can be done with a column. */
    void showColumn(int index, double screenX, double screenY) {
        hide();
        column = Optional.of(index);
        show(grid, screenX, screenY);
    }

    private List<MenuItem> ofCells() {
        List<MenuItem> items = new ArrayList<>();
        Optional<Place> active = grid.parts().selecting().activePlace();
        boolean typed = active.filter(place -> grid.parts().selecting().isEditable(place.row(), place.column()))
                .isPresent();
        String fixed = active.isEmpty() ? "no cell is selected" : typed ? "" : "this cell cannot be typed into";
        Blocks<R> blocks = grid.parts().blocks();
        items.add(unless(fixed, item("Edit", "F2", () -> grid.parts().editing().edit(Optional.empty()))));
        items.add(unless(blocks.canClear() ? "" : "there is nothing to clear", item("Clear", "Delete", blocks::clear)));
        items.add(new SeparatorMenuItem());
        items.add(item("Cut", "Shortcut+X", blocks::cut));
        items.add(item("Copy", "Shortcut+C", blocks::copy));
        items.add(unless(
                Clipboard.getSystemClipboard().hasString() ? "" : "nothing is copied",
                item("Paste", "Shortcut+V", blocks::paste)));
        items.add(new SeparatorMenuItem());
        items.add(item("Fill down", "Shortcut+D", blocks::fillDown));
        items.add(item("Fill right", "Shortcut+R", blocks::fillRight));
        grid.parts().rows().actions().ifPresent(actions -> items.addAll(ofRows(actions.name())));
        grid.past().ifPresent(past -> items.addAll(ofPast(past)));
        items.add(new SeparatorMenuItem());
        grid.parts().rows().form().ifPresent(form -> items.add(item("Row as form", "F4", form)));
        active.ifPresent(place -> items.add(ofColumn(place.column())));
        return items;
    }

    private List<MenuItem> ofRows(String name) {
        WholeRows<R> rows = grid.parts().rows();
        String none = rows.isSelected() ? "" : NO_ROW;
        return List.of(
                new SeparatorMenuItem(),
                item("Add a " + name, "Insert", rows::insert),
                unless(none, item("Duplicate", "Shortcut+Shift+D", rows::duplicate)),
                unless(none, item("Move up", "Alt+Up", () -> rows.move(-1))),
                unless(none, item("Move down", "Alt+Down", () -> rows.move(1))),
                unless(none, item("Remove", "Shortcut+Minus", rows::remove)));
    }

    private List<MenuItem> ofPast(CellPast past) {
        Optional<Cell> cell = grid.active();
        String none = cell.isEmpty() ? NO_ROW : cell.filter(past::has).isPresent() ? "" : "nothing is kept of it";
        return List.of(
                new SeparatorMenuItem(),
                unless(none, item("History of this cell", "Shortcut+Shift+H", () -> cell.ifPresent(past::ofCell))),
                unless(none, item("History of this row", () -> cell.ifPresent(past::ofRow))));
    }

    private Menu ofColumn(int index) {
        Menu menu = new Menu("Column");
        menu.getItems().setAll(new ColumnItems<>(grid).of(index));
        return menu;
    }
}
