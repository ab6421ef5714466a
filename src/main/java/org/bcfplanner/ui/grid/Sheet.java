package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table at one moment: immutable, a new one for each state of the plan. What follows from the rows is
 * worked out when it is first asked for, so a sheet belongs to one thread.
 */
public final class Sheet<R> {
    private final List<Row<R>> rows;
    private final Function<List<Row<R>>, List<Row<R>>> foot;
    private @Nullable List<Row<R>> totals;
    private @Nullable Map<String, Integer> places;

    public Sheet(List<Row<R>> rows, List<Row<R>> totals) {
        this(rows, shown -> totals);
    }

    /** @param foot gives the rows at the foot for the rows that are shown, which a filter may have thinned */
    public Sheet(List<Row<R>> rows, Function<List<Row<R>>, List<Row<R>>> foot) {
        this(rows, foot, null);
    }

    private Sheet(List<Row<R>> rows, Function<List<Row<R>>, List<Row<R>>> foot, @Nullable Map<String, Integer> places) {
        this.rows = List.copyOf(rows);
        this.foot = foot;
        this.places = places;
    }

    public static <R> Sheet<R> empty() {
        return new Sheet<>(List.of(), List.of());
    }

    public List<Row<R>> rows() {
        return rows;
    }

    /** The rows at the foot. */
    public List<Row<R>> totals() {
        List<Row<R>> known = totals;
        if (known == null) {
            known = List.copyOf(foot.apply(rows));
            totals = known;
        }
        return known;
    }

    /** Where the row of this id stands; -1 if it is gone. */
    public int placeOf(String id) {
        return places().getOrDefault(id, -1);
    }

    /**
     * This sheet with these rows in the places of those that have their ids, which must be there, and with the foot that
     * now belongs to it.
     */
    public Sheet<R> with(Collection<Row<R>> changed, Function<List<Row<R>>, List<Row<R>>> newFoot) {
        List<Row<R>> result = new ArrayList<>(rows);
        changed.forEach(row -> result.set(placeOf(row.id()), row));
        return new Sheet<>(result, newFoot, places);
    }

    /** The same table with these of its rows, in this order, and the foot that belongs to them. */
    @SuppressWarnings("ReferenceEquality") // only the very list of all rows is worth a look
    Sheet<R> showing(List<Row<R>> shown) {
        return shown == rows ? this : new Sheet<>(shown, foot);
    }

    /**
     * The same rows, with every row that equals one of {@code shown} replaced by that very object, so that what is
     * drawn can be compared by identity. Where the same rows stand in the same order, only those that are other objects
     * cost anything.
     */
    Sheet<R> sharing(Sheet<R> shown) {
        List<Row<R>> kept = new ArrayList<>(rows.size());
        boolean sameIds = rows.size() == shown.rows.size();
        for (int i = 0; i < rows.size(); i++) {
            Row<R> row = rows.get(i);
            boolean inPlace = i < shown.rows.size() && shown.rows.get(i).id().equals(row.id());
            sameIds &= inPlace;
            kept.add(shared(row, shown, inPlace ? i : shown.placeOf(row.id())));
        }
        List<Row<R>> keptTotals =
                totals().stream().map(row -> shared(row, shown.totals())).toList();
        return new Sheet<>(kept, all -> keptTotals, sameIds ? shown.places() : null);
    }

    private Map<String, Integer> places() {
        Map<String, Integer> known = places;
        if (known == null) {
            known = HashMap.newHashMap(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                known.put(rows.get(i).id(), i);
            }
            places = known;
        }
        return known;
    }

    private static <R> Row<R> shared(Row<R> row, Sheet<R> shown, int place) {
        return place >= 0 && shown.rows.get(place).equals(row) ? shown.rows.get(place) : row;
    }

    private static <R> Row<R> shared(Row<R> row, List<Row<R>> shown) {
        return shown.stream().filter(row::equals).findFirst().orElse(row);
    }
}
