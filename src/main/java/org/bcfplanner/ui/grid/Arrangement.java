package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.Optional;

/** The rows of a table as they are shown: what the section gave, filtered, sorted and with groups folded. */
final class Arrangement<R> {
    private final RowOrder<R> order;
    private Sheet<R> whole = Sheet.empty();
    private Sheet<R> sheet = Sheet.empty();

    Arrangement(List<Column<R>> columns) {
        this.order = new RowOrder<>(columns);
    }

    /** All rows, as the section gave them. */
    Sheet<R> whole() {
        return whole;
    }

    /** The rows shown. */
    Sheet<R> sheet() {
        return sheet;
    }

    /** The row of this id, shown or not. */
    Optional<Row<R>> row(String id) {
        int place = whole.placeOf(id);
        return place < 0 ? Optional.empty() : Optional.of(whole.rows().get(place));
    }

    boolean showsAll() {
        return order.showsAll();
    }

    Optional<RowOrder.Sort> sort() {
        return order.sort();
    }

    void show(Sheet<R> next) {
        whole = next;
        arrange();
    }

    void filter(String text) {
        order.filter(text, whole);
        arrange();
    }

    /** Sorts by a column, the other way round, or as the plan has it: each time it is asked for the next of these. */
    void sortBy(String column) {
        order.sortBy(column, whole);
        arrange();
    }

    /** Sorts in one way; as the plan has it for none. */
    void sort(Optional<RowOrder.Sort> by) {
        order.sort(by.orElse(null), whole);
        arrange();
    }

    void fold(String group) {
        order.fold(group);
        arrange();
    }

    /** Whether a filter leaves a row out. */
    boolean leavesOut(String row) {
        return sheet.placeOf(row) < 0 && order.leavesOut(row);
    }

    /** The folded group in which a line is; empty where it is in none. */
    Optional<String> foldedAround(String line) {
        for (int place = whole.placeOf(line); place >= 0; place--) {
            Row<R> row = whole.rows().get(place);
            if (row.kind() == Row.Kind.GROUP) {
                return row.id().equals(line) || !order.isFolded(row.id()) ? Optional.empty() : Optional.of(row.id());
            }
        }
        return Optional.empty();
    }

    private void arrange() {
        sheet = whole.showing(order.arrange(whole.rows())).sharing(sheet);
    }
}
