package org.bcfplanner.ui.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of a table at one moment: immutable, a new one for each state of the plan. */
public final class Sheet<R> {
    private final List<Row<R>> rows;
    private final List<Row<R>> totals;
    private final Function<List<Row<R>>, List<Row<R>>> foot;
    private final Map<String, Integer> places = new HashMap<>();

    public Sheet(List<Row<R>> rows, List<Row<R>> totals) {
        this(rows, shown -> totals);
    }

    /** @param foot gives the rows at the foot for the rows that are shown, which a filter may have thinned */
    public Sheet(List<Row<R>> rows, Function<List<Row<R>>, List<Row<R>>> foot) {
        this.rows = List.copyOf(rows);
        this.foot = foot;
        this.totals = List.copyOf(foot.apply(this.rows));
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

    /** The same table with these of its rows, in this order, and the foot that belongs to them. */
    Sheet<R> showing(List<Row<R>> shown) {
        return new Sheet<>(shown, foot);
    }

    /**
     * The same rows, with every row that equals one of {@code shown} replaced by that very object, so that what is
     * drawn can be compared by identity.
     */
    Sheet<R> sharing(Sheet<R> shown) {
        List<Row<R>> foot =
                totals.stream().map(row -> shared(row, shown.totals)).toList();
        return new Sheet<>(rows.stream().map(row -> shared(row, shown)).toList(), foot);
    }

    private static <R> Row<R> shared(Row<R> row, Sheet<R> shown) {
        int place = shown.placeOf(row.id());
        return place >= 0 && shown.rows.get(place).equals(row) ? shown.rows.get(place) : row;
    }

    private static <R> Row<R> shared(Row<R> row, List<Row<R>> shown) {
        return shown.stream().filter(row::equals).findFirst().orElse(row);
    }
}
