package org.bcfplanner.ui.grid;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Turns keys and the pointer into what the grid does. */
final class GridInput<R> {
    private final Grid<R> grid;
    private final Editing<R> editing;
    private final CellEditor editor;
    private final GridMenu<R> menu;
    private final Blocks<R> blocks;
    private final Drags<R> drags;

    GridInput(Grid<R> grid, Editing<R> editing, Blocks<R> blocks) {
        this.grid = grid;
        this.blocks = blocks;
        this.drags = new Drags<>(grid, blocks);
        this.editing = editing;
        this.editor = editing.editor();
        this.menu = new GridMenu<>(grid);
    }

    void listen() {
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pointed);
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        listenToWheel();
        editor.field().textProperty().addListener((property, was, is) -> {
            if (editor.isEditing()) {
                editing.typed();
            }
        });
        editor.field().focusedProperty().addListener((property, was, is) -> {
            if (!is && editor.isEditing()) {
                grid.commitPending();
            }
        });
    }

    void listenToWheel() {
        grid.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    }

    private void pressed(KeyEvent key) {
        if (!(grid.isFocused() || editor.field().isFocused())) {
            return;
        }
        Optional<Travel.Way> committing = Keys.committing(key);
        if (committing.isPresent()) {
            if (grid.commitPending()) {
                grid.go(committing.get(), false);
            }
            key.consume();
        } else if (editor.isEditing()) {
            pressedInEditor(key);
        } else {
            pressedInGrid(key);
        }
    }

    private void pressedInEditor(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            editing.cancel();
            key.consume();
        }
    }

    private void pressedInGrid(KeyEvent key) {
        Optional<Travel.Way> way = Keys.travel(key);
        if (pressedForRows(key)) {
            key.consume();
        } else if (way.isPresent() && !key.isAltDown()) {
            grid.go(way.get(), key.isShiftDown());
            key.consume();
        } else if (key.getCode() == KeyCode.F2) {
            grid.edit(Optional.empty());
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            grid.clear();
            key.consume();
        } else if (key.getCode() == KeyCode.A && key.isShortcutDown()) {
            grid.selectAll();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && drags.isRunning()) {
            drags.cancel();
            key.consume();
        } else {
            Keys.block(key, blocks).ifPresent(action -> {
                action.run();
                key.consume();
            });
        }
    }

    /** Keys that do something with whole rows. */
    private boolean pressedForRows(KeyEvent key) {
        boolean minus = key.getCode() == KeyCode.MINUS || key.getCode() == KeyCode.SUBTRACT;
        if (key.getCode() == KeyCode.INSERT) {
            grid.insertRow();
        } else if (minus && key.isShortcutDown()) {
            grid.removeRows();
        } else if (key.getCode() == KeyCode.UP && key.isAltDown()) {
            grid.moveRows(-1);
        } else if (key.getCode() == KeyCode.DOWN && key.isAltDown()) {
            grid.moveRows(1);
        } else if (key.getCode() == KeyCode.D && key.isShortcutDown() && key.isShiftDown()) {
            grid.duplicateRows();
        } else {
            return false;
        }
        return true;
    }

    private void typed(KeyEvent key) {
        if (grid.isFocused() && !editor.isEditing()) {
            Keys.seed(key).ifPresent(seed -> {
                grid.edit(Optional.of(seed));
                key.consume();
            });
        }
    }

    private void pointed(MouseEvent event) {
        if (isControl(event.getTarget()) || event.getButton() == MouseButton.MIDDLE) {
            return;
        }
        if (!grid.commitPending()) {
            event.consume();
            return;
        }
        grid.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && drags.fillFrom(event.getX(), event.getY())) {
            event.consume();
            return;
        }
        Optional<Place> place = grid.hit(event.getX(), event.getY());
        place.ifPresent(at -> {
            if (grid.isFoldMark(at, event.getX())) {
                grid.fold(grid.sheet().rows().get(at.row()).id());
            } else if (event.isShiftDown()) {
                grid.extendTo(at);
            } else if (event.getButton() != MouseButton.SECONDARY || !grid.isSelected(at)) {
                grid.select(at);
            }
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                grid.edit(Optional.empty());
            }
            if (event.getButton() == MouseButton.PRIMARY) {
                drags.select();
            }
            if (event.getButton() == MouseButton.SECONDARY) {
                menu.show(grid, event.getScreenX(), event.getScreenY());
            }
        });
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (drags.isRunning() && !editor.isEditing()) {
            drags.to(event.getX(), event.getY());
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (drags.isRunning()) {
            drags.end();
        }
    }

    private void scrolled(ScrollEvent event) {
        boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
        grid.scrollBy(sideways ? -event.getDeltaY() : -event.getDeltaX(), sideways ? 0 : -event.getDeltaY());
        event.consume();
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
