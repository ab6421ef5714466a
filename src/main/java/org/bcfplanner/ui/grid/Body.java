package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The rows of a table in view, or those at its foot: slots that are used again as rows come and go. */
final class Body<R> {
    private final Half frozen;
    private final Half moving;
    private final List<RowSlot<R>> slots = new ArrayList<>();
    private final ColumnSet<R> columns;

    Body(ColumnSet<R> columns, String style) {
        this.columns = columns;
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
    void show(
            List<Row<R>> rows,
            int first,
            int count,
            Viewport viewport,
            double scrollY,
            Optional<Selection.Range> range) {
        while (slots.size() < count) {
            slots.add(new RowSlot<>(columns, frozen, moving));
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
            slot.tint(range);
        }
    }

    /** The node of a cell, if its row has a slot. */
    @Nullable
    GridCell cell(int row, int column) {
        return slots.stream()
                .filter(slot -> slot.index() == row)
                .findFirst()
                .map(slot -> slot.cell(column))
                .orElse(null);
    }
}
