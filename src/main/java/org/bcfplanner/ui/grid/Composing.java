package org.bcfplanner.ui.grid;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;

/**
 * Letters that are composed, by dead keys or an input method, on a cell that is not being edited yet. The grid has the
 * focus then, and keeps it until the letters are done: a change of focus would end the composition half-way. Meanwhile it
 * hands all that comes on to the editor.
 */
final class Composing<R> implements InputMethodRequests {
    private final Grid<R> grid;
    private final Editing<R> editing;
    private final CellEditor editor;

    Composing(Grid<R> grid) {
        this.grid = grid;
        this.editing = grid.parts().editing();
        this.editor = editing.editor();
    }

    void listen() {
        grid.setInputMethodRequests(this);
        grid.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
    }

    private void composed(InputMethodEvent event) {
        boolean forGrid = event.getTarget() == grid;
        boolean empty = event.getComposed().isEmpty() && event.getCommitted().isEmpty();
        if (forGrid && !editor.isEditing() && !empty) {
            editing.compose();
        }
        if (!editor.isEditing()) {
            return;
        }
        TextField field = editor.field();
        if (forGrid) {
            Event.fireEvent(field, event.copyFor(field, field));
            event.consume();
        }
        boolean done = event.getComposed().isEmpty();
        if (done && grid.isFocused() && field.getText().isEmpty()) {
            editing.cancel(); // the composition was given up: the cell keeps what it holds
        } else if (done && !field.isFocused()) {
            editor.focus();
        }
    }

    /** Under the active cell, where an input method may show its choices. */
    @Override
    public Point2D getTextLocation(int offset) {
        InputMethodRequests field = editor.field().getInputMethodRequests();
        if (editor.isEditing() && field != null) {
            return field.getTextLocation(offset);
        }
        Rectangle2D cell = grid.parts()
                .selecting()
                .activePlace()
                .map(grid.parts().geometry()::bounds)
                .orElse(Rectangle2D.EMPTY);
        Point2D onScreen = grid.localToScreen(cell.getMinX(), cell.getMaxY());
        return onScreen == null ? Point2D.ZERO : onScreen;
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return 0;
    }

    @Override
    public void cancelLatestCommittedText() {
        // Nothing is committed by the grid itself.
    }

    @Override
    public String getSelectedText() {
        return editor.isEditing() ? editor.field().getSelectedText() : "";
    }
}
