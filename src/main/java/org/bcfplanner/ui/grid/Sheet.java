package org.bcfplanner.ui.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table at one moment: immutable, a new one for each state of the plan. */
public final class Sheet<R> {
    private final List<Row<R>> rows;
    private final List<Row<R>> totals;
    private final Map<String, Integer> places = new HashMap<>();

    public Sheet(List<Row<R>> rows, List<Row<R>> totals) {
        this.rows = List.copyOf(rows);
        this.totals = List.copyOf(totals);
        for (int i = 0; i < this.rows.size(); i++) {
            places.put(this.rows.get(i).id(), i);
        }
    }

    public static <R> Sheet<R> empty() {
        return new Sheet<>(List.of(), List.of());
    }

    public List<Row<R>> rows() {
        return rows;
    }

    /** The rows at the foot. */
    public List<Row<R>> totals() {
        return totals;
    }

    /** Where the row of this id stands; -1 if it is gone. */
    public int placeOf(String id) {
        return places.getOrDefault(id, -1);
    }

    /**
     * The same rows, with every row that equals one of {@code shown} replaced by that very object, so that what is
     * drawn can be compared by identity.
     */
    Sheet<R> sharing(Sheet<R> shown) {
        return new Sheet<>(
                rows.stream().map(row -> shared(row, shown)).toList(),
                totals.stream().map(row -> shared(row, shown.totals)).toList());
    }

    private static <R> Row<R> shared(Row<R> row, Sheet<R> shown) {
        int place = shown.placeOf(row.id());
        return place >= 0 && shown.rows.get(place).equals(row) ? shown.rows.get(place) : row;
    }

    private static <R> Row<R> shared(Row<R> row, List<Row<R>> shown) {
        return shown.stream().filter(row::equals).findFirst().orElse(row);
    }
}
