package org.bcfplanner.ui.grid;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** What can be done in a table, with its keys, where the pointer is. */
final class GridMenu<R> extends ContextMenu {
    private final Grid<R> grid;

    GridMenu(Grid<R> grid) {
        this.grid = grid;
        setOnShowing(event -> fill());
        getItems().add(new SeparatorMenuItem()); // a menu without items is not shown, and so never filled
    }

    private void fill() {
        getItems().setAll(item("Edit", "F2", () -> grid.edit(Optional.empty())), item("Clear", "Delete", grid::clear));
        grid.rowActions()
                .ifPresent(rows -> getItems()
                        .addAll(
                                new SeparatorMenuItem(),
                                item("Add a " + rows.name(), "Insert", grid::insertRow),
                                item("Duplicate", "Shortcut+Shift+D", grid::duplicateRows),
                                item("Move up", "Alt+Up", () -> grid.moveRows(-1)),
                                item("Move down", "Alt+Down", () -> grid.moveRows(1)),
                                item("Remove", "Shortcut+Minus", grid::removeRows)));
    }

    private static MenuItem item(String words, String keys, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> action.run());
        return item;
    }
}
