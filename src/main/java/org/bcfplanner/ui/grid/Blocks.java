package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** Copies, cuts, pastes and fills the selected block of a table. */
final class Blocks<R> {
    private final Grid<R> grid;
    private final ColumnSet<R> columns;
    private final Editing<R> editing;
    private Consumer<PasteRequest<R>> onPaste =
            request -> request.apply().accept(request.paste().changes());
    private @Nullable RowsToAdd<R> rowsToAdd;

    Blocks(Grid<R> grid, ColumnSet<R> columns, Editing<R> editing) {
        this.grid = grid;
        this.columns = columns;
        this.editing = editing;
    }

    void onPaste(Consumer<PasteRequest<R>> preview) {
        onPaste = preview;
    }

    void rowsToAdd(RowsToAdd<R> rows) {
        rowsToAdd = rows;
    }

    /** Copies what was typed into the selected cells, and what is shown where nothing can be typed. */
    void copy() {
        grid.parts().selecting().range().ifPresent(range -> {
            TextBlock block = new TextBlock(IntStream.rangeClosed(range.top(), range.bottom())
                    .mapToObj(row -> IntStream.rangeClosed(range.left(), range.right())
                            .mapToObj(column -> text(row, columns.get(column)))
                            .toList())
                    .toList());
            ClipboardContent content = new ClipboardContent();
            content.putString(block.format());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    void cut() {
        copy();
        clear();
    }

    /** Empties the selected cells that can be typed into. */
    void clear() {
        List<CellChange> changes = clearable()
                .map(place -> new CellChange(grid.parts().selecting().cellAt(place), ""))
                .toList();
        if (!changes.isEmpty()) {
            grid.handOver(changes);
        }
    }

    /** Whether there is anything in the block that can be cleared. */
    boolean canClear() {
        return clearable().findAny().isPresent();
    }

    private Stream<Place> clearable() {
        return grid.parts().selecting().range().stream()
                .flatMap(range -> IntStream.rangeClosed(range.top(), range.bottom())
                        .boxed()
                        .flatMap(row -> IntStream.rangeClosed(range.left(), range.right())
                                .filter(column -> isClearable(row, column))
                                .mapToObj(column -> new Place(row, column))));
    }

    private boolean isClearable(int row, int column) {
        R value = grid.sheet().rows().get(row).value();
        return grid.parts().selecting().isEditable(row, column)
                && grid.parts().selecting().isFilled(row, column)
                && columns.get(column).refusal().apply(value, "").isEmpty();
    }

    /** Pastes the clipboard's text at the selected block: at once where nothing is doubtful. */
    void paste() {
        String held = Clipboard.getSystemClipboard().getString();
        String text = held == null ? "" : held;
        Optional<String> refusal = TextBlock.refusal(text);
        if (refusal.isPresent()) {
            editing.bar().refuse(refusal.get());
            return;
        }
        TextBlock block = TextBlock.parse(text);
        if (!block.isEmpty()) {
            grid.parts().selecting().range().ifPresent(range -> paste(block, range));
        }
    }

    private void paste(TextBlock block, Selection.Range at) {
        Optional<R> blank = Optional.ofNullable(rowsToAdd).flatMap(RowsToAdd::blank);
        Paste paste = Paste.of(block, at, grid.sheet(), columns.shown(), blank);
        Consumer<List<CellChange>> apply = changes -> apply(paste, at, changes);
        if (paste.isDoubtful()) {
            onPaste.accept(new PasteRequest<>(
                    paste, grid.sheet(), columns.shown(), at.top(), at.left(), blank, grid.scale(), apply));
        } else {
            apply.accept(paste.changes());
        }
    }

    private void apply(Paste paste, Selection.Range at, List<CellChange> changes) {
        if (paste.added() > 0 && rowsToAdd != null) {
            rowsToAdd.add(paste.added(), changes);
        } else if (!changes.isEmpty()) {
            grid.handOver(changes);
        }
        int rows = grid.sheet().rows().size();
        grid.parts()
                .selecting()
                .selectBlock(new Selection.Range(
                        Math.min(at.top(), rows - 1),
                        at.left(),
                        Math.min(at.top() + paste.height(), rows) - 1,
                        Math.min(at.left() + paste.width(), columns.size()) - 1));
    }

    /** Copies the first row of the block down through it; a block of one row takes the row above. */
    void fillDown() {
        grid.parts().selecting().range().ifPresent(range -> {
            int first = range.top() == range.bottom() ? range.top() - 1 : range.top();
            if (first >= 0) {
                Selection.Range source = new Selection.Range(first, range.left(), first, range.right());
                Selection.Range all = new Selection.Range(first, range.left(), range.bottom(), range.right());
                put(Fill.copied(source, all, grid.sheet(), columns.shown()), range);
            }
        });
    }

    /** Copies the first column of the block to the right; a block of one column takes the column before it. */
    void fillRight() {
        grid.parts().selecting().range().ifPresent(range -> {
            int first = range.left() == range.right() ? range.left() - 1 : range.left();
            if (first >= columns.firstCell()) {
                Selection.Range source = new Selection.Range(range.top(), first, range.bottom(), first);
                Selection.Range all = new Selection.Range(range.top(), first, range.bottom(), range.right());
                put(Fill.copied(source, all, grid.sheet(), columns.shown()), range);
            }
        });
    }

    /** Continues the block {@code source} through {@code target}. */
    void fill(Selection.Range source, Selection.Range target) {
        if (!source.equals(target)) {
            put(Fill.continued(source, target, grid.sheet(), columns.shown()), target);
        }
    }

    private void put(Fill fill, Selection.Range selected) {
        if (!fill.changes().isEmpty()) {
            grid.handOver(fill.changes());
        }
        grid.parts().selecting().selectBlock(selected);
        if (!fill.refusals().isEmpty()) {
            List<String> words = new ArrayList<>(List.of(fill.refusals().getFirst()));
            if (fill.refusals().size() > 1) {
                words.add((fill.refusals().size() - 1) + " more could not take their text either.");
            }
            editing.bar().refuse("Left as it was: " + String.join(" ", words));
        }
    }

    private String text(int row, Column<R> column) {
        R value = grid.sheet().rows().get(row).value();
        return column.editable().test(value)
                ? column.editText().apply(value)
                : column.look().apply(value).text();
    }
}
