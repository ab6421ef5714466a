package org.bcfplanner.ui.grid;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What the pointer does on the cells of a table: selects, edits, folds, fills, and opens the menu. */
final class Pointer<R> {
    private final Grid<R> grid;
    private final CellEditor editor;
    private final Drags<R> drags;
    private final GridMenu<R> menu;

    Pointer(Grid<R> grid, CellEditor editor, Drags<R> drags, GridMenu<R> menu) {
        this.grid = grid;
        this.editor = editor;
        this.drags = drags;
        this.menu = menu;
    }

    void listen() {
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> drags.end());
        listenToWheel(grid);
    }

    /** Scrolls a table by the wheel, with Shift sideways, and returns it. */
    static <R> Grid<R> listenToWheel(Grid<R> grid) {
        grid.addEventFilter(ScrollEvent.SCROLL, event -> {
            boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
            grid.parts()
                    .drawing()
                    .scroll(
                            event.getY(),
                            sideways ? -event.getDeltaY() : -event.getDeltaX(),
                            sideways ? 0 : -event.getDeltaY());
            event.consume();
        });
        return grid;
    }

    private void pressed(MouseEvent event) {
        if (isControl(event.getTarget()) || event.getButton() == MouseButton.MIDDLE) {
            return;
        }
        menu.hide();
        if (!grid.commitPending()) {
            event.consume();
            return;
        }
        grid.requestFocus();
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        if (primary && drags.fillFrom(event.getX(), event.getY())) {
            event.consume();
            return;
        }
        grid.parts().geometry().hit(event.getX(), event.getY()).ifPresent(place -> {
            if (primary) {
                pressed(event, place);
            } else {
                askAt(event, place);
            }
        });
        event.consume();
    }

    private void pressed(MouseEvent event, Place place) {
        Selecting<R> selecting = grid.parts().selecting();
        if (grid.parts().columnSet().get(place.column()).isRowHeading()) {
            int from = event.isShiftDown()
                    ? selecting.activePlace().map(Place::row).orElse(place.row())
                    : place.row();
            selecting.selectRows(from, place.row());
            drags.selectRows(from);
            return;
        }
        if (grid.parts().geometry().isFoldMark(place, event.getX())) {
            String group = grid.sheet().rows().get(place.row()).id();
            grid.rearrange(() -> grid.parts().arrangement().fold(group));
            return;
        }
        if (event.isShiftDown()) {
            selecting.extendTo(place);
        } else {
            selecting.select(place);
        }
        if (event.getClickCount() == 2) {
            grid.parts().editing().edit(Optional.empty());
        }
        drags.select();
    }

    /** Opens the menu for what is selected, or for the cell under the pointer if that is elsewhere. */
    private void askAt(MouseEvent event, Place place) {
        boolean number = grid.parts().columnSet().get(place.column()).isRowHeading();
        boolean selected = grid.parts()
                .selecting()
                .range()
                .filter(range -> range.contains(number ? new Place(place.row(), range.left()) : place))
                .isPresent();
        if (!selected && number) {
            grid.parts().selecting().selectRows(place.row(), place.row());
        } else if (!selected) {
            grid.parts().selecting().select(place);
        }
        menu.show(grid, event.getScreenX(), event.getScreenY());
    }

    private void dragged(MouseEvent event) {
        if (drags.isRunning() && !editor.isEditing()) {
            drags.to(event.getX(), event.getY());
            event.consume();
        }
    }

    /** Whether the pointer is on something with a behaviour of its own: the editor, a scroll bar, a button. */
    private boolean isControl(EventTarget target) {
        for (Node node = target instanceof Node at ? at : null;
                node != null && !node.equals(grid);
                node = node.getParent()) {
            if (node.equals(editor.field()) || node instanceof ScrollBar || node instanceof ButtonBase) {
                return true;
            }
        }
        return false;
    }
}
