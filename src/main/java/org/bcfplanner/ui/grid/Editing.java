package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
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

    /** Starts editing the active cell, if it can be typed into: with {@code seed}, or with what it holds. */
    void edit(Optional<String> seed) {
        begin(seed);
        if (editor.isEditing()) {
            editor.focus();
        }
    }

    /** Starts editing the active cell, emptied, for letters that are still being composed; the grid keeps the focus. */
    void compose() {
        begin(Optional.of(""));
    }

    private void begin(Optional<String> seed) {
        Selecting<R> selecting = grid.parts().selecting();
        selecting
                .activePlace()
                .filter(place -> selecting.isEditable(place.row(), place.column()))
                .ifPresent(place -> {
                    selecting.reveal(place);
                    grid.requestLayout();
                    grid.layout();
                    begin(place, seed);
                    grid.requestLayout();
                    grid.showMarks();
                });
    }

    private void begin(Place place, Optional<String> seed) {
        Column<R> column = columns.get(place.column());
        Row<R> row = grid.sheet().rows().get(place.row());
        String original = column.editText().apply(row.value());
        editor.dress(column.numeric(), column.fullTitle());
        editor.begin(
                new Cell(row.id(), column.id()),
                original,
                seed.orElse(original),
                seed.isPresent() ? CellEditor.Mode.OVER : CellEditor.Mode.WITHIN);
        tell();
    }

    /**
     * Ends the edit and hands its text over; false where the column cannot take it, which the entry bar then says. The
     * row need not be in view.
     */
    boolean commit() {
        if (!editor.isEditing()) {
            return true;
        }
        if (edited().isEmpty()) {
            giveUp();
            return true;
        }
        Optional<String> refusal = refusal();
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

    /** Ends the edit and puts its text into every cell of the selected block that can take it, as one step. */
    void commitIntoBlock() {
        Optional<Selection.Range> block = grid.parts().selecting().range();
        if (block.isEmpty() || !editor.isEditing()) {
            return;
        }
        Optional<String> refusal = refusal();
        if (refusal.isPresent()) {
            editor.refuse(true);
            bar.refuse(refusal.get());
            return;
        }
        String text = editor.text();
        cancel();
        List<CellChange> changes = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (int row = block.get().top(); row <= block.get().bottom(); row++) {
            for (int column = block.get().left(); column <= block.get().right(); column++) {
                put(row, column, text, changes, refusals);
            }
        }
        if (!changes.isEmpty()) {
            grid.handOver(changes);
        }
        refusals.stream().findFirst().ifPresent(first -> bar.refuse("Left as it was: " + first));
    }

    private void put(int row, int column, String text, List<CellChange> changes, List<String> refusals) {
        R value = grid.sheet().rows().get(row).value();
        Column<R> of = columns.get(column);
        if (!of.editable().test(value) || of.editText().apply(value).equals(text)) {
            return;
        }
        of.refusal()
                .apply(value, text)
                .ifPresentOrElse(
                        refusals::add,
                        () -> changes.add(
                                new CellChange(grid.parts().selecting().cellAt(new Place(row, column)), text)));
    }

    void cancel() {
        editor.cancel();
        grid.requestFocus();
        tell();
    }

    /** Commits where the edited row is gone from view, and gives up where it is gone from the table. */
    void keep() {
        Optional<Cell> cell = editor.cell();
        if (cell.isEmpty() || place().isPresent()) {
            return;
        }
        if (edited().isEmpty()) {
            giveUp();
        } else {
            // Later, as the table is being shown a state that is itself a change.
            Platform.runLater(() -> {
                if (editor.cell().equals(cell) && place().isEmpty()) {
                    commit();
                }
            });
        }
    }

    private void giveUp() {
        String text = editor.text();
        boolean hadFocus = editor.field().isFocused();
        editor.cancel();
        if (hadFocus) {
            grid.requestFocus();
        }
        bar.refuse("“" + text + "” was not put in: its row has been removed meanwhile.");
    }

    /** Takes note that the text of the editor is another. */
    void typed() {
        editor.refuse(false);
        tell();
    }

    /** Says in the entry bar what the active cell holds, or what is being typed into it. */
    void tell() {
        bar.show(grid.parts().selecting().activePlace().map(this::entry).orElse(Entry.EMPTY));
    }

    /** The place that is being edited, if it is shown. */
    Optional<Place> place() {
        return editor.cell().flatMap(cell -> grid.parts().selecting().place(cell));
    }

    /** Puts the editor over its cell, clipped as the cell is. */
    void place(Geometry<R> geometry) {
        place().ifPresent(place -> {
            Rectangle2D at = geometry.bounds(place);
            editor.field().resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
            double left = columns.isFrozen(place.column()) ? 0 : Math.max(0, columns.frozenWidth() - at.getMinX());
            double upper = Math.max(0, geometry.rowsTop() - at.getMinY());
            double lower = Math.min(at.getHeight(), geometry.rowsBottom() - at.getMinY());
            editor.field()
                    .setClip(new Rectangle(left, upper, Math.max(0, at.getWidth() - left), Math.max(0, lower - upper)));
        });
    }

    private Optional<String> refusal() {
        Optional<Column<R>> column = editedColumn();
        return edited().flatMap(row -> column.flatMap(each -> each.refusal().apply(row.value(), editor.text())));
    }

    /** The row that is edited, whether it is shown or not. */
    private Optional<Row<R>> edited() {
        return editor.cell().flatMap(cell -> grid.parts().arrangement().row(cell.row()));
    }

    private Optional<Column<R>> editedColumn() {
        return editor.cell()
                .flatMap(cell -> columns.order().all().stream()
                        .filter(column -> column.id().equals(cell.column()))
                        .findFirst());
    }

    private Entry entry(Place place) {
        Row<R> row = grid.sheet().rows().get(place.row());
        Column<R> column = columns.get(place.column());
        String text = editor.isEditing() ? editor.text() : column.editText().apply(row.value());
        return column.entry().apply(row.value(), text);
    }

    /** Puts in the first text that is offered for the active cell; false where none is, or it cannot be typed into. */
    boolean takeOffered() {
        Selecting<R> selecting = grid.parts().selecting();
        Optional<String> offered = selecting
                .activePlace()
                .filter(place -> selecting.isEditable(place.row(), place.column()))
                .flatMap(place -> entry(place).suggestions().stream().findFirst());
        offered.ifPresent(this::takeSuggestion);
        return offered.isPresent();
    }

    private void takeSuggestion(String text) {
        editor.cancel();
        grid.active().ifPresent(cell -> grid.handOver(List.of(new CellChange(cell, text))));
        grid.requestFocus();
    }
}
