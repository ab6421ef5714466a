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

    private void arrange() {
        sheet = whole.showing(order.arrange(whole.rows())).sharing(sheet);
    }
}
