package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * The field that searches a table. As a filter it leaves only the lines that show its text; to find, it goes from match
 * to match and leaves all lines. Either way the cells that match are marked.
 */
public final class GridSearch<R> extends CustomTextField {
    private static final double WIDTH = 240;

    private final Grid<R> grid;
    private final String what;
    private final ToggleGroup modes = new ToggleGroup();
    private final ToggleButton filters;
    private final ToggleButton finds;
    /** Whether F3 is being used in what the filter has left. */
    private boolean walking;

    private final Label told = Parts.fixed("", "search-told");

    /** @param what what the lines of the table are called, for the words in the field: {@code lines} */
    public GridSearch(Grid<R> grid, String what) {
        this.grid = grid;
        this.what = what;
        getStyleClass().add("grid-search");
        filters = mode("bi-funnel", "Filter: only the rows that show the text (Ctrl+F)");
        finds = mode("bi-binoculars", "Find: from match to match (F3, Shift+F3)");
        HBox right = new HBox(told, filters, finds);
        right.getStyleClass().add("search-modes");
        setPrefWidth(WIDTH);
        setLeft(Icons.of("bi-search", 12));
        setRight(right);
        filters.setSelected(true);
        modes.selectedToggleProperty().addListener((property, was, is) -> search());
        textProperty().addListener((property, was, is) -> search());
        setOnAction(event -> entered());
        setOnKeyPressed(this::pressed);
        grid.onSelection(this::tell);
        search();
    }

    /** Takes the keys of the search from a whole page: Ctrl+F, Ctrl+G and F3, with Shift backwards. */
    public void listenOn(Node page) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean shortcut = key.isShortcutDown() && !key.isAltDown();
            if (key.getCode() == KeyCode.F && shortcut) {
                filters.setSelected(true);
                requestFocus();
                key.consume();
            } else if (key.getCode() == KeyCode.F3 || (key.getCode() == KeyCode.G && shortcut)) {
                find(key);
                key.consume();
            }
        });
    }

    private void find(KeyEvent key) {
        if (getText().isBlank()) {
            finds.setSelected(true);
            requestFocus();
        } else if (grid.commitPending()) {
            Optional<Place> from = grid.parts().selecting().activePlace();
            Optional<Place> to = key.isShiftDown()
                    ? grid.parts().find().before(from)
                    : grid.parts().find().after(from);
            walking = true;
            to.ifPresent(grid.parts().selecting()::select);
            tell();
        }
    }

    /** Enter goes into the table: to the next match, or to where one was. */
    private void entered() {
        if (finds.isSelected()) {
            grid.parts()
                    .find()
                    .after(grid.parts().selecting().activePlace())
                    .ifPresent(grid.parts().selecting()::select);
        } else {
            grid.enter();
        }
        tell();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            clear();
            grid.enter();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN) {
            grid.enter();
            key.consume();
        }
    }

    private void search() {
        walking = false;
        boolean filter = filters.isSelected();
        setPromptText((filter ? "Filter " : "Find in ") + what);
        setAccessibleText(getPromptText());
        if (!filter || !getText().isEmpty() || !grid.showsAllRows()) {
            grid.filter(filter ? getText() : "");
        }
        grid.parts().find().lookFor(getText());
        grid.requestLayout();
        tell();
    }

    /** Says how many rows are left, or which match the active cell is of how many. */
    private void tell() {
        told.setText(words());
        told.setManaged(!told.getText().isEmpty());
        setAccessibleHelp(told.getText());
    }

    private String words() {
        boolean walks = finds.isSelected() || walking;
        if (!getText().isBlank() && walks) {
            int count = grid.parts().find().count();
            int number = grid.parts().find().numberOf(grid.parts().selecting().activePlace());
            return count == 0 ? "not found" : number == 0 ? count + " found" : number + " of " + count;
        }
        if (grid.showsAllRows()) {
            return "";
        }
        long lines = grid.sheet().rows().stream()
                .filter(row -> row.kind() == Row.Kind.LINE)
                .count();
        return lines == 1 ? "1 row" : lines + " rows";
    }

    private ToggleButton mode(String icon, String words) {
        ToggleButton button = new ToggleButton("", Icons.of(icon, 12));
        button.getStyleClass().add("search-mode");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setToggleGroup(modes);
        button.setOnAction(event -> {
            button.setSelected(true);
            requestFocus();
            end();
        });
        return button;
    }

    /** The buttons that choose what the field does. */
    List<ToggleButton> modes() {
        return List.of(filters, finds);
    }
}
