package org.bcfplanner.ui.grid;

/** Joins keys, pointer and input methods to a table. */
final class GridInput<R> {
    private final Grid<R> grid;

    GridInput(Grid<R> grid) {
        this.grid = grid;
    }

    void listen() {
        Editing<R> editing = grid.parts().editing();
        CellEditor editor = editing.editor();
        GridMenu<R> menu = new GridMenu<>(grid);
        Drags<R> drags = new Drags<>(grid);
        HeadingInput<R> headings = new HeadingInput<>(grid, menu);
        headings.listen();
        new Pointer<>(grid, editor, drags, menu).listen();
        new GridKeys<>(grid, menu, () -> drags.cancel() || headings.cancel()).listen();
        new Composing<>(grid).listen();
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
}
