package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is selected in a table as it is shown, and the ways to select something else. */
final class Selecting<R> {
    private final Arrangement<R> arrangement;
    private final ColumnSet<R> columns;
    private final Viewport viewport;
    private final Runnable onChange;
    private final Selection selection = new Selection();
    /** The column in which a run of Tabs began, to which Enter goes back. */
    private @Nullable String tabbedFrom;

    /** @param onChange run after each change, and when another part is in view */
    Selecting(Arrangement<R> arrangement, ColumnSet<R> columns, Viewport viewport, Runnable onChange) {
        this.arrangement = arrangement;
        this.columns = columns;
        this.viewport = viewport;
        this.onChange = onChange;
    }

    Optional<Cell> active() {
        return selection.active();
    }

    Optional<Place> activePlace() {
        return selection.active().flatMap(this::place);
    }

    Optional<Selection.Range> range() {
        return selection.range(sheet(), columns);
    }

    boolean isSelected(Place place) {
        return range().filter(range -> range.contains(place)).isPresent();
    }

    /** The rows and columns of the block. */
    Selected<R> selected() {
        return range().map(range -> new Selected<>(
                        sheet().rows().subList(range.top(), range.bottom() + 1),
                        columns.shown().subList(range.left(), range.right() + 1)))
                .orElseGet(() -> new Selected<>(List.of(), List.of()));
    }

    void select(Cell cell) {
        place(cell).ifPresent(this::select);
    }

    void select(Place place) {
        tabbedFrom = null;
        become(place);
    }

    private void become(Place place) {
        selection.select(cellAt(inCells(place)));
        reveal(place);
        onChange.run();
    }

    void selectBlock(Selection.Range range) {
        tabbedFrom = null;
        selection.select(cellAt(new Place(range.top(), range.left())));
        selection.extend(cellAt(new Place(range.bottom(), range.right())));
        onChange.run();
    }

    /** Selects all cells; the active one stays. */
    void selectAll() {
        surround(0, columns.firstCell(), sheet().rows().size() - 1, columns.size() - 1);
    }

    /** Selects whole rows, from the one where it began. The active cell stays if it is in that row. */
    void selectRows(int from, int to) {
        int first = columns.firstCell();
        if (activePlace().filter(place -> place.row() == from).isEmpty()
                && from < sheet().rows().size()) {
            selection.select(cellAt(new Place(from, first)));
        }
        surround(from, first, to, columns.size() - 1);
    }

    /** The rows of the block, in full. */
    void selectRows() {
        range().ifPresent(range -> surround(range.top(), columns.firstCell(), range.bottom(), columns.size() - 1));
    }

    /** The columns of the block, in full. */
    void selectColumns() {
        range().ifPresent(range -> surround(0, range.left(), sheet().rows().size() - 1, range.right()));
    }

    /** Selects columns in full; the active cell stays if it is in them. */
    void selectColumns(int from, int to) {
        if (activePlace()
                        .filter(place -> place.column() >= from && place.column() <= to)
                        .isEmpty()
                && !sheet().rows().isEmpty()) {
            selection.select(cellAt(new Place(0, from)));
        }
        surround(0, from, sheet().rows().size() - 1, to);
    }

    private void surround(int top, int left, int bottom, int right) {
        if (bottom >= 0 && right >= left && !sheet().rows().isEmpty()) {
            tabbedFrom = null;
            if (activePlace().isEmpty()) {
                selection.select(cellAt(new Place(top, left)));
            }
            selection.surround(cellAt(new Place(top, left)), cellAt(new Place(bottom, right)));
            onChange.run();
        }
    }

    /** Stretches the block to a place and brings it into view. */
    void extendTo(Place place) {
        selection.extend(cellAt(inCells(place)));
        reveal(place);
        onChange.run();
    }

    /** The same without bringing the place into view. */
    void stretchTo(Place place) {
        selection.extend(cellAt(inCells(place)));
        onChange.run();
    }

    /** Stretches the block by a key. */
    void extend(Travel.Way way) {
        Optional<Place> from = selection.corner().flatMap(this::place).or(this::activePlace);
        from.ifPresent(place -> extendTo(travel(place, way)));
    }

    /** Goes on from the active cell; Tab and Enter stay in a block of several cells, as long as one is selected. */
    void go(Travel.Way way) {
        if (sheet().rows().isEmpty() || columns.size() == columns.firstCell()) {
            return;
        }
        Optional<Place> from = activePlace();
        if (from.isEmpty()) {
            select(new Place(0, columns.firstCell()));
            return;
        }
        Optional<Selection.Range> block = range().filter(range -> way.isCommit() && !range.isSingle());
        if (block.isPresent()) {
            goInside(block.get(), from.get(), way);
        } else if (way.isAcross()) {
            String began = tabbedFrom == null ? columns.get(from.get().column()).id() : tabbedFrom;
            become(travel(from.get(), way));
            tabbedFrom = began;
        } else {
            select(travel(way == Travel.Way.ENTER ? backToFirst(from.get()) : from.get(), way));
        }
    }

    private Place backToFirst(Place from) {
        int column = tabbedFrom == null ? -1 : columns.indexOf(tabbedFrom);
        return column < 0 ? from : new Place(from.row(), column);
    }

    private void goInside(Selection.Range block, Place from, Travel.Way way) {
        Place to = Travel.inside(block, from, way, this::isEditable);
        selection.moveInside(cellAt(to));
        reveal(to);
        onChange.run();
    }

    private Place travel(Place from, Travel.Way way) {
        int first = columns.firstCell();
        Travel travel = new Travel(
                sheet().rows().size(),
                columns.size() - first,
                (row, column) -> isEditable(row, column + first),
                (row, column) -> isFilled(row, column + first));
        Place to = travel.go(new Place(from.row(), from.column() - first), way, viewport.page());
        return new Place(to.row(), to.column() + first);
    }

    /** Selects the first figure that can be typed into, if nothing is selected. */
    void selectFirst() {
        selectFirst(Column::numeric);
        selectFirst(column -> true);
    }

    private void selectFirst(Predicate<Column<R>> which) {
        for (int row = 0; activePlace().isEmpty() && row < sheet().rows().size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (which.test(columns.get(column)) && isEditable(row, column)) {
                    select(new Place(row, column));
                    break;
                }
            }
        }
    }

    /** Brings a place into view at the next layout. */
    void reveal(Place place) {
        viewport.hold(sheet().rows().size());
        viewport.revealRow(place.row());
        if (!columns.isFrozen(place.column())) {
            viewport.revealColumn(columns.start(place.column()), columns.width(place.column()));
        }
    }

    /** After rows or columns have come or gone: goes to the nearest cell that is left if the active one is not shown. */
    void keep(Optional<Place> before) {
        if (before.isPresent() && activePlace().isEmpty() && !sheet().rows().isEmpty()) {
            Place place = before.get();
            select(new Place(
                    Math.min(place.row(), sheet().rows().size() - 1), Math.min(place.column(), columns.size() - 1)));
        }
    }

    Cell cellAt(Place place) {
        return new Cell(
                sheet().rows().get(place.row()).id(),
                columns.get(place.column()).id());
    }

    Optional<Place> place(Cell cell) {
        return Selection.place(cell, sheet(), columns);
    }

    boolean isEditable(int row, int column) {
        return columns.get(column).editable().test(sheet().rows().get(row).value());
    }

    boolean isFilled(int row, int column) {
        return !columns.get(column)
                .look()
                .apply(sheet().rows().get(row).value())
                .text()
                .isEmpty();
    }

    private Place inCells(Place place) {
        return new Place(place.row(), Math.max(place.column(), columns.firstCell()));
    }

    private Sheet<R> sheet() {
        return arrangement.sheet();
    }
}
