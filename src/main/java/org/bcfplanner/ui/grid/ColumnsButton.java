package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
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
        for (Column<R> column : grid.parts().columnSet().order().ordered()) {
            if (column.isRowHeading()) {
                continue;
            }
            items.add(check(column));
        }
        items.add(new SeparatorMenuItem());
        items.add(MenuItems.unless(
                grid.parts().commands().areAllShown() ? "all are shown" : "",
                MenuItems.item("Show all columns", grid.parts().commands()::showAll)));
        items.add(MenuItems.item("Reset columns", grid.parts().commands()::reset));
        return items;
    }

    /** The menu stays open, so that several can be chosen. */
    private MenuItem check(Column<R> column) {
        Label words = new Label(column.fullTitle(), Icons.of("bi-check2", 14));
        words.setMaxWidth(Double.MAX_VALUE);
        CustomMenuItem item = new CustomMenuItem(words, false);
        tell(words, column);
        item.setId("column-" + column.id());
        item.setOnAction(event -> {
            if (grid.parts().columnSet().order().isShown(column.id())) {
                grid.hideColumns(List.of(column.id()));
            } else {
                grid.showColumns(List.of(column.id()));
            }
            tell(words, column);
        });
        item.setDisable(column.frozen());
        return item;
    }

    private void tell(Label words, Column<R> column) {
        boolean shown = grid.parts().columnSet().order().isShown(column.id());
        words.getGraphic().setOpacity(shown ? 1 : 0);
        words.setAccessibleText(column.fullTitle() + (shown ? ", shown" : ", hidden"));
    }
}
