package org.bcfplanner.ui.grid;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What somebody does with the columns of a table, and what is remembered of it. */
final class ColumnCommands<R> {
    private final Grid<R> grid;
    private final ColumnSet<R> columns;
    private final Drawing<R> drawing;
    private Consumer<String> memory = text -> {};

    ColumnCommands(Grid<R> grid, ColumnSet<R> columns, Drawing<R> drawing) {
        this.grid = grid;
        this.columns = columns;
        this.drawing = drawing;
    }

    /** Takes up what was remembered, and hands on each change as one text; an empty one for a table as it was made. */
    void remember(Optional<String> remembered, Consumer<String> store) {
        remembered.ifPresent(text -> change(() -> columns.recall(ColumnMemory.read(text))));
        memory = store;
    }

    /** Leaves columns out of the table as it was made, until somebody asks for them. */
    void optional(Collection<String> ids) {
        change(() -> columns.optional(ids));
    }

    /** Lets a heading say more than the title of its column. */
    void heading(String column, String words) {
        if (drawing.headings().say(column, words)) {
            drawing.headings().rebuild();
            drawing.headings().mark(grid.parts().arrangement().sort());
            grid.requestLayout();
        }
    }

    void hide(Collection<String> ids) {
        change(() -> columns.hide(ids));
    }

    void show(Collection<String> ids) {
        change(() -> columns.show(ids));
    }

    void showAll() {
        show(columns.order().all().stream().map(Column::id).toList());
    }

    boolean areAllShown() {
        return columns.size() == columns.order().all().size();
    }

    /** Order, visibility and widths as the table was made. */
    void reset() {
        change(columns::reset);
    }

    /** Moves a column, or all under its upper heading, before the unit at this place among those it can change with. */
    void move(Column<R> column, ColumnOrder.Level level, int to) {
        change(() -> columns.move(column, level, to));
    }

    /** Moves a column one place to the left (-1) or right (1) among those it can change places with. */
    void step(Column<R> column, int step) {
        List<ColumnOrder.Unit<R>> units = columns.order().units(column, ColumnOrder.Level.COLUMN);
        int from = ColumnOrder.placeOf(column, units);
        if (canStep(column, step)) {
            move(column, ColumnOrder.Level.COLUMN, step < 0 ? from - 1 : from + 2);
        }
    }

    boolean canStep(Column<R> column, int step) {
        List<ColumnOrder.Unit<R>> units = columns.order().units(column, ColumnOrder.Level.COLUMN);
        int to = ColumnOrder.placeOf(column, units) + step;
        return !units.isEmpty() && to >= 0 && to < units.size();
    }

    /** While an edge is dragged: the width is kept when {@link #keep} is called. */
    void resize(int column, double width) {
        columns.resize(column, width);
        grid.requestLayout();
    }

    /** Makes a column as wide as its heading and what is in view of it. */
    void fit(int column) {
        double widest =
                Math.max(drawing.body().widest(column), drawing.headings().widest(column));
        columns.resize(column, Math.ceil(widest) + 1);
        grid.requestLayout();
        keep();
    }

    /** Remembers the columns as they are. */
    void keep() {
        memory.accept(columns.memory().map(ColumnMemory::text).orElse(""));
    }

    void sortBy(Column<R> column) {
        grid.rearrange(() -> grid.parts().arrangement().sortBy(column.id()));
        drawing.headings().mark(grid.parts().arrangement().sort());
    }

    /** Sorts in one way; as the plan has it for none. */
    void sort(Optional<RowOrder.Sort> by) {
        grid.rearrange(() -> grid.parts().arrangement().sort(by));
        drawing.headings().mark(grid.parts().arrangement().sort());
    }

    private void change(Runnable change) {
        if (grid.commitPending()) {
            Optional<Place> active = grid.parts().selecting().activePlace();
            change.run();
            drawing.rebuild();
            grid.changedColumns(active);
            keep();
        }
    }
}
