package org.bcfplanner.ui.grid;

import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What a table answers to a screen reader: one table, with true rows and columns, whose live cells are its children. */
final class GridAccess<R> {
    private static final Set<AccessibleAttribute> KNOWN = Set.of(
            AccessibleAttribute.ROW_COUNT,
            AccessibleAttribute.COLUMN_COUNT,
            AccessibleAttribute.CELL_AT_ROW_COLUMN,
            AccessibleAttribute.COLUMN_AT_INDEX,
            AccessibleAttribute.FOCUS_ITEM,
            AccessibleAttribute.MULTIPLE_SELECTION,
            AccessibleAttribute.SELECTED_ITEMS);
    /** The most selected cells that are told of; more are more than anybody can listen to. */
    private static final int MOST_SELECTED = 200;

    private final Grid<R> grid;
    private final Drawing<R> drawing;

    GridAccess(Grid<R> grid, Drawing<R> drawing) {
        this.grid = grid;
        this.drawing = drawing;
    }

    boolean knows(AccessibleAttribute attribute) {
        return KNOWN.contains(attribute);
    }

    @Nullable
    Object answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> grid.sheet().rows().size();
            case COLUMN_COUNT -> grid.columns().size();
            case CELL_AT_ROW_COLUMN -> drawing.body().cell((Integer) parameters[0], (Integer) parameters[1]);
            case COLUMN_AT_INDEX -> drawing.headings().node((Integer) parameters[0]);
            case FOCUS_ITEM -> focused();
            case MULTIPLE_SELECTION -> true;
            case SELECTED_ITEMS -> selected();
            default -> null;
        };
    }

    /** The node of the active cell. A cell out of view has none before it is brought into view and laid out. */
    private @Nullable Node focused() {
        Place place = grid.parts().selecting().activePlace().orElse(null);
        if (place == null) {
            return null;
        }
        if (drawing.body().cell(place.row(), place.column()) == null) {
            grid.parts().selecting().reveal(place);
            grid.requestLayout();
            grid.layout();
        }
        return drawing.body().cell(place.row(), place.column());
    }

    /** The bridge of one system takes nothing but a list of this type. */
    private ObservableList<Node> selected() {
        ObservableList<Node> cells = FXCollections.observableArrayList();
        drawing.body()
                .cells(cell -> grid.parts().selecting().isSelected(new Place(cell.row(), cell.column())))
                .limit(MOST_SELECTED)
                .forEach(cells::add);
        return cells;
    }
}
