package org.bcfplanner.ui.grid;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do in a table, while a cell is edited and while none is. */
final class GridKeys<R> {
    private final Grid<R> grid;
    private final Editing<R> editing;
    private final CellEditor editor;
    private final GridMenu<R> menu;
    private final BooleanSupplier giveUpDrag;

    /** @param giveUpDrag gives up what is being dragged, and says whether anything was */
    GridKeys(Grid<R> grid, GridMenu<R> menu, BooleanSupplier giveUpDrag) {
        this.grid = grid;
        this.editing = grid.parts().editing();
        this.editor = editing.editor();
        this.menu = menu;
        this.giveUpDrag = giveUpDrag;
    }

    void listen() {
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventFilter(KeyEvent.KEY_TYPED, key -> comeBack());
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        grid.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAsked);
    }

    private void pressed(KeyEvent key) {
        if (!(grid.isFocused() || editor.field().isFocused())) {
            return;
        }
        comeBack();
        boolean done = editor.isEditing() ? pressedInEditor(key) : pressedInGrid(key);
        if (done) {
            key.consume();
        }
    }

    /** After the wheel has left the cell that is being edited, the next key brings it back into view. */
    private void comeBack() {
        if (editor.field().isFocused()) {
            editing.place().ifPresent(grid.parts().selecting()::reveal);
            grid.requestLayout();
        }
    }

    private boolean pressedInEditor(KeyEvent key) {
        Optional<Travel.Way> committing = Keys.committing(key);
        Optional<Travel.Way> travelling = editor.isOver() ? Keys.leaving(key) : Optional.empty();
        if (committing.or(() -> travelling).isPresent()) {
            if (grid.commitPending()) {
                grid.parts().selecting().go(committing.or(() -> travelling).get());
            }
            return true;
        }
        switch (key.getCode()) {
            case ESCAPE -> editing.cancel();
            case F2 -> editor.toggleMode();
            case ENTER -> {
                if (key.isShortcutDown()) {
                    editing.commitIntoBlock();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pressedInGrid(KeyEvent key) {
        Optional<Travel.Way> committing = Keys.committing(key);
        Optional<Travel.Way> way = key.isAltDown() ? Optional.empty() : Keys.travel(key);
        Optional<Runnable> action = Keys.rows(key, grid.parts().rows())
                .or(() -> Keys.block(key, grid.parts().blocks()))
                .or(() -> Keys.selecting(key, grid.parts().selecting()));
        if (committing.isPresent()) {
            grid.parts().selecting().go(committing.get());
        } else if (Keys.isMenu(key)) {
            showMenu();
        } else if (action.isPresent()) {
            action.get().run();
        } else if (way.isPresent() && key.isShiftDown()) {
            grid.parts().selecting().extend(way.get());
        } else if (way.isPresent()) {
            grid.parts().selecting().go(way.get());
        } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            return editing.takeOffered();
        } else if (key.getCode() == KeyCode.F2) {
            editing.edit(Optional.empty());
        } else if (key.getCode() == KeyCode.F7) {
            sort();
        } else if (key.getCode() == KeyCode.H && key.isShortcutDown() && key.isShiftDown()) {
            showPast();
        } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            grid.parts().blocks().clear();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            return giveUpDrag.getAsBoolean();
        } else {
            return false;
        }
        return true;
    }

    private void typed(KeyEvent key) {
        if (grid.isFocused() && !editor.isEditing()) {
            Keys.seed(key).ifPresent(seed -> {
                editing.edit(Optional.of(seed));
                key.consume();
            });
        }
    }

    private void showPast() {
        grid.past().ifPresent(past -> grid.active().filter(past::has).ifPresent(past::ofCell));
    }

    /** As a click on the heading of the active column does. */
    private void sort() {
        grid.parts()
                .selecting()
                .activePlace()
                .map(place -> grid.parts().columnSet().get(place.column()))
                .ifPresent(grid.parts().commands()::sortBy);
    }

    /** Some systems make a request of the menu key, on some it is only a key. */
    private void menuAsked(ContextMenuEvent event) {
        if (event.isKeyboardTrigger() && grid.isFocused()) {
            showMenu();
            event.consume();
        }
    }

    private void showMenu() {
        if (!menu.isShowing()) {
            grid.parts().selecting().activePlace().ifPresent(menu::showAt);
        }
    }
}
