package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The rows of a table in view, or those at its foot: slots that are used again as rows come and go. */
final class Body<R> {
    private final Half frozen;
    private final Half moving;
    private final List<RowSlot<R>> slots = new ArrayList<>();
    private final ColumnSet<R> columns;
    private final CellNotes notes;

    Body(ColumnSet<R> columns, CellNotes notes, String style) {
        this.columns = columns;
        this.notes = notes;
        this.frozen = new Half(style);
        this.moving = new Half(style);
    }

    List<Node> halves() {
        return List.of(moving, frozen);
    }

    Half frozen() {
        return frozen;
    }

    Half moving() {
        return moving;
    }

    void place(double x, double y, double width, double height) {
        double split = Math.min(columns.frozenWidth(), width);
        frozen.place(x, y, split, height);
        moving.place(x + split, y, Math.max(0, width - split), height);
    }

    /** Shows the rows from {@code first}, as many as there are slots for. A row always takes the same slot. */
    void show(List<Row<R>> rows, int first, int count, Viewport viewport, double scrollY, Tints tints) {
        while (slots.size() < count) {
            slots.add(new RowSlot<>(columns, notes, frozen, moving));
        }
        for (int i = 0; i < slots.size(); i++) {
            int index = first + Math.floorMod(i - first, slots.size());
            RowSlot<R> slot = slots.get(i);
            if (index >= rows.size()) {
                slot.hide();
                continue;
            }
            slot.show(rows.get(index), index);
            slot.place(index * viewport.rowHeight() - scrollY, viewport.x(), viewport.rowHeight(), viewport.width());
            slot.tint(tints);
        }
    }

    /** Makes new cells, for other columns. */
    void rebuild() {
        slots.forEach(RowSlot::remove);
        slots.clear();
    }

    /** The node of a cell, if its row has a slot. */
    @Nullable
    GridCell cell(int row, int column) {
        return slots.stream()
                .filter(slot -> slot.index() == row && slot.isShown() && column >= 0 && column < columns.size())
                .findFirst()
                .map(slot -> slot.cell(column))
                .orElse(null);
    }

    /** The nodes of the cells in view that are of a kind, row by row. */
    Stream<GridCell> cells(Predicate<GridCell> which) {
        return slots.stream()
                .filter(RowSlot::isShown)
                .flatMap(slot -> slot.cells().stream().filter(which));
    }

    /** The greatest width that the cells in view of a column would like to have. */
    double widest(int column) {
        return slots.stream()
                .filter(RowSlot::isShown)
                .mapToDouble(slot -> slot.cell(column).prefWidth(-1))
                .max()
                .orElse(0);
    }
}
