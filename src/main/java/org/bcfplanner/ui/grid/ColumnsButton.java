package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.bcfplanner.ui.kit.Icons;

/** A button that opens the list of a table's columns, each to be shown or left out. */
public final class ColumnsButton<R> extends MenuButton {
    private final Grid<R> grid;

    public ColumnsButton(Grid<R> grid) {
        super("Columns", Icons.of("bi-layout-three-columns", 14));
        this.grid = grid;
        getStyleClass().add("quiet-menu");
        setTooltip(new Tooltip("Choose which columns are shown"));
        setAccessibleText("Columns");
        setMinWidth(USE_PREF_SIZE);
        getItems().add(new SeparatorMenuItem()); // a button without items shows no menu
        setOnShowing(event -> getItems().setAll(items()));
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        String group = "";
        for (Column<R> column : grid.columnSet().order().ordered()) {
            if (column.isRowHeading()) {
                continue;
            }
            if (!column.group().isEmpty() && !column.group().equals(group)) {
                items.add(heading(column.group()));
            }
            group = column.group();
            items.add(check(column));
        }
        items.add(new SeparatorMenuItem());
        items.add(MenuItems.unless(
                grid.commands().areAllShown() ? "all are shown" : "",
                MenuItems.item("Show all columns", grid.commands()::showAll)));
        items.add(MenuItems.item("Reset columns", grid.commands()::reset));
        return items;
    }

    private static MenuItem heading(String group) {
        Label label = new Label(group);
        label.getStyleClass().addAll("small", "fg-muted");
        CustomMenuItem item = new CustomMenuItem(label, false);
        item.setDisable(true);
        item.getStyleClass().add("menu-heading");
        return item;
    }

    /** The menu stays open, so that several can be chosen. */
    private MenuItem check(Column<R> column) {
        CheckBox box = new CheckBox(column.title());
        box.setSelected(grid.isShown(column.id()));
        box.setAccessibleText(column.fullTitle());
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setId("column-" + column.id());
        item.setOnAction(event -> {
            if (grid.isShown(column.id())) {
                grid.hideColumns(List.of(column.id()));
            } else {
                grid.showColumns(List.of(column.id()));
            }
            box.setSelected(grid.isShown(column.id()));
        });
        item.setDisable(column.frozen());
        return item;
    }
}
