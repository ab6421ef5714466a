package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which columns of a table are shown, and in which order. Whatever is moved, columns kept in view come first and columns
 * under one upper heading stand together. Columns that are kept in view name the row, and cannot be hidden.
 */
final class ColumnOrder<R> {
    private final List<Column<R>> natural;
    private final List<Column<R>> order;
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> optional = new HashSet<>();

    /** What moves when a heading is dragged. */
    enum Level {
        /** One column, among those under its upper heading; one without such a heading, among the groups of its half. */
        COLUMN,
        /** All columns under an upper heading. */
        GROUP
    }

    /** Columns that move together, hidden ones among them. */
    record Unit<R>(List<Column<R>> columns) {
        boolean contains(Column<R> column) {
            return columns.contains(column);
        }
    }

    ColumnOrder(List<Column<R>> columns) {
        natural = List.copyOf(columns);
        order = new ArrayList<>(natural);
        if (!order.equals(tidied(order))) {
            throw new IllegalArgumentException("Kept columns come first, and those of a group stand together");
        }
    }

    /** All columns, as the table was made. */
    List<Column<R>> all() {
        return natural;
    }

    /** All columns in the present order, hidden ones at their places. */
    List<Column<R>> ordered() {
        return List.copyOf(order);
    }

    List<Column<R>> shown() {
        return order.stream().filter(column -> isShown(column.id())).toList();
    }

    boolean isShown(String id) {
        return !hidden.contains(id);
    }

    /** Leaves columns out; those kept in view stay, and one stays in any case. */
    void hide(Collection<String> ids) {
        for (Column<R> column : natural) {
            if (ids.contains(column.id()) && canHide(column)) {
                hidden.add(column.id());
            }
        }
    }

    /** Whether a column can be left out. */
    boolean canHide(Column<R> column) {
        return !column.frozen() && shown().stream().anyMatch(each -> !each.isRowHeading() && !each.equals(column));
    }

    void show(Collection<String> ids) {
        hidden.removeAll(ids);
    }

    /** Leaves columns out of the table as it was made, until somebody asks for them. */
    void optional(Collection<String> ids) {
        optional.addAll(ids);
        hide(ids);
    }

    /** Back to the order in which the table was made, with all columns but the optional ones. */
    void reset() {
        order.clear();
        order.addAll(natural);
        hidden.clear();
        hide(optional);
    }

    /** Whether nothing was moved, left out or brought in. */
    boolean isAsMade() {
        return order.equals(natural)
                && natural.stream().allMatch(column -> isShown(column.id()) != optional.contains(column.id()));
    }

    /**
     * Takes an order from elsewhere: ids that are not known are passed over, columns it lacks come at their places, optional
     * ones hidden.
     */
    void arrange(List<String> ids, Set<String> hiddenIds) {
        Map<String, Column<R>> known = natural.stream().collect(Collectors.toMap(Column::id, column -> column));
        List<Column<R>> arranged = new ArrayList<>(ids.stream()
                .distinct()
                .filter(known::containsKey)
                .map(known::get)
                .toList());
        for (int i = 0; i < natural.size(); i++) {
            if (!arranged.contains(natural.get(i))) {
                arranged.add(i == 0 ? 0 : arranged.indexOf(natural.get(i - 1)) + 1, natural.get(i));
            }
        }
        order.clear();
        order.addAll(tidied(arranged));
        hidden.clear();
        hide(hiddenIds);
        hide(optional.stream().filter(id -> !ids.contains(id)).toList());
    }

    /** What a column changes places with at this level: the units of which something is shown, from left to right. */
    List<Unit<R>> units(Column<R> column, Level level) {
        if (column.isRowHeading()) {
            return List.of();
        }
        boolean inside = level == Level.COLUMN && !column.group().isEmpty();
        Map<String, List<Column<R>>> units = new LinkedHashMap<>();
        for (Column<R> each : order) {
            boolean beside = each.frozen() == column.frozen() && !each.isRowHeading();
            if (beside && (!inside || each.group().equals(column.group()))) {
                String key = inside || each.group().isEmpty() ? "column " + each.id() : "group " + each.group();
                units.computeIfAbsent(key, unused -> new ArrayList<>()).add(each);
            }
        }
        return units.values().stream()
                .filter(unit -> unit.stream().anyMatch(each -> isShown(each.id())))
                .map(Unit::new)
                .toList();
    }

    /** Moves the unit of a column so that it stands before the unit at {@code to}, behind the last for their number. */
    void move(Column<R> column, Level level, int to) {
        List<Unit<R>> units = units(column, level);
        int from = placeOf(column, units);
        if (from < 0 || to < 0 || to > units.size() || to == from || to == from + 1) {
            return;
        }
        List<Column<R>> moved = units.get(from).columns();
        order.removeAll(moved);
        int at = to < units.size()
                ? order.indexOf(units.get(to).columns().getFirst())
                : order.indexOf(units.getLast().columns().getLast()) + 1;
        order.addAll(at, moved);
    }

    /** Which of the units holds a column; -1 if none does. */
    static <R> int placeOf(Column<R> column, List<Unit<R>> units) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).contains(column)) {
                return i;
            }
        }
        return -1;
    }

    /** The same columns with kept ones first and each group in one piece, where its first column stands. */
    private static <R> List<Column<R>> tidied(List<Column<R>> columns) {
        Map<String, List<Column<R>>> pieces = new LinkedHashMap<>();
        columns.stream()
                .filter(Column::isRowHeading)
                .forEach(column -> pieces.put("row " + column.id(), List.of(column)));
        for (boolean frozen : new boolean[] {true, false}) {
            for (Column<R> column : columns) {
                if (column.frozen() == frozen && !column.isRowHeading()) {
                    String key = frozen + (column.group().isEmpty() ? " column " + column.id() : " " + column.group());
                    pieces.computeIfAbsent(key, unused -> new ArrayList<>()).add(column);
                }
            }
        }
        return pieces.values().stream().flatMap(List::stream).toList();
    }
}
