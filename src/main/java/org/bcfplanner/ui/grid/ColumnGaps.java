package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a dragged heading can be put down: between the units it may change places with. */
final class ColumnGaps<R> {
    private final ColumnSet<R> columns;
    private final List<ColumnOrder.Unit<R>> units;
    private final int from;
    private final List<Gap> gaps = new ArrayList<>();

    /**
     * A place to put it down.
     *
     * @param to before which unit; their number for behind the last
     * @param x  where that is on the grid
     */
    record Gap(int to, double x) {}

    ColumnGaps(ColumnSet<R> columns, Geometry<R> geometry, Column<R> column, ColumnOrder.Level level) {
        this.columns = columns;
        this.units = columns.order().units(column, level);
        this.from = ColumnOrder.placeOf(column, units);
        for (int i = 0; i < units.size(); i++) {
            gaps.add(new Gap(i, geometry.leftEdge(first(units.get(i)))));
        }
        if (!units.isEmpty()) {
            gaps.add(new Gap(units.size(), geometry.rightEdge(last(units.getLast()))));
        }
    }

    /** The gap nearest to the pointer; empty where the columns would stay where they are. */
    Optional<Gap> nearest(double x) {
        return gaps.stream()
                .min(Comparator.comparingDouble(gap -> Math.abs(gap.x() - x)))
                .filter(gap -> gap.to() != from && gap.to() != from + 1);
    }

    /** The columns that move. */
    Optional<Selection.Range> moved() {
        return from < 0
                ? Optional.empty()
                : Optional.of(new Selection.Range(0, first(units.get(from)), 0, last(units.get(from))));
    }

    private int first(ColumnOrder.Unit<R> unit) {
        return shown(unit).getFirst();
    }

    private int last(ColumnOrder.Unit<R> unit) {
        return shown(unit).getLast();
    }

    private List<Integer> shown(ColumnOrder.Unit<R> unit) {
        return unit.columns().stream()
                .map(column -> columns.indexOf(column.id()))
                .filter(index -> index >= 0)
                .toList();
    }
}
