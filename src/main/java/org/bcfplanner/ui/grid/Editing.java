package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.scene.shape.Rectangle;
import org.bcfplanner.ui.kit.Typing;

/** The edit of one cell, from its first letter to its commit, and what the entry bar says meanwhile. */
final class Editing<R> {
    private final Grid<R> grid;
    private final ColumnSet<R> columns;
    private final CellEditor editor = new CellEditor();
    private final EntryBar bar = new EntryBar(this::takeSuggestion);

    Editing(Grid<R> grid, ColumnSet<R> columns) {
        this.grid = grid;
        this.columns = columns;
        Typing.bound(editor.field(), Typing.SHORT_TEXT, told -> {
            if (!told.isEmpty()) {
                bar.refuse(told);
            }
        });
    }

    CellEditor editor() {
        return editor;
    }

    EntryBar bar() {
        return bar;
    }

    /** Starts editing a place: with {@code seed}, or with what the cell holds. */
    void begin(Place place, Optional<String> seed) {
        Column<R> column = columns.get(place.column());
        Row<R> row = grid.sheet().rows().get(place.row());
        String original = column.editText().apply(row.value());
        editor.begin(
                new Cell(row.id(), column.id()), original, seed.orElse(original), column.numeric(), column.fullTitle());
        tell();
    }

    /** Ends the edit and hands its text over; false where the column cannot take it, which the entry bar then says. */
    boolean commit() {
        Optional<Place> place = editor.cell().flatMap(cell -> Selection.place(cell, grid.sheet(), columns));
        if (place.isEmpty()) {
            editor.cancel();
            return true;
        }
        Row<R> row = grid.sheet().rows().get(place.get().row());
        Optional<String> refusal = columns.get(place.get().column()).refusal().apply(row.value(), editor.text());
        if (refusal.isPresent()) {
            editor.refuse(true);
            bar.refuse(refusal.get());
            return false;
        }
        boolean hadFocus = editor.field().isFocused();
        Optional<CellChange> change = editor.end();
        if (hadFocus) {
            grid.requestFocus();
        }
        change.ifPresent(each -> grid.handOver(List.of(each)));
        tell();
        return true;
    }

    void cancel() {
        editor.cancel();
        grid.requestFocus();
        tell();
    }

    /** Gives the edit up where its row is gone. */
    void keepTo(Sheet<R> sheet) {
        if (editor.cell().filter(cell -> sheet.placeOf(cell.row()) < 0).isPresent()) {
            editor.cancel();
        }
    }

    /** Takes note that the text of the editor is another. */
    void typed() {
        editor.refuse(false);
        tell();
    }

    /** Says in the entry bar what the active cell holds, or what is being typed into it. */
    void tell() {
        bar.show(grid.activePlace().map(this::entry).orElse(Entry.EMPTY));
    }

    /** Puts the editor over its cell, clipped as the cell is. */
    void place(Viewport viewport, double rowsTop) {
        editor.cell()
                .flatMap(cell -> Selection.place(cell, grid.sheet(), columns))
                .ifPresent(place -> {
                    boolean frozen = columns.isFrozen(place.column());
                    double x = columns.start(place.column()) + (frozen ? 0 : columns.frozenWidth() - viewport.x());
                    double y = rowsTop + viewport.rowTop(place.row());
                    double width = columns.width(place.column());
                    double height = viewport.rowHeight();
                    editor.field().resizeRelocate(x, y, width, height);
                    double left = frozen ? 0 : Math.max(0, columns.frozenWidth() - x);
                    double upper = Math.max(0, rowsTop - y);
                    double lower = Math.min(height, rowsTop + viewport.height() - y);
                    editor.field()
                            .setClip(new Rectangle(left, upper, Math.max(0, width - left), Math.max(0, lower - upper)));
                });
    }

    private Entry entry(Place place) {
        Row<R> row = grid.sheet().rows().get(place.row());
        Column<R> column = columns.get(place.column());
        String text = editor.isEditing() ? editor.text() : column.editText().apply(row.value());
        return column.entry().apply(row.value(), text);
    }

    private void takeSuggestion(String text) {
        editor.cancel();
        grid.active().ifPresent(cell -> grid.handOver(List.of(new CellChange(cell, text))));
        grid.requestFocus();
    }
}
