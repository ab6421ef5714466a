package org.bcfplanner.plan.table;

import java.util.ArrayList;
import java.util.List;

/** Placing rows in the order of their siblings. */
public final class Siblings {
    /** A place longer than this makes the siblings take fresh, short ones. */
    private static final int LONGEST = 40;

    private Siblings() {}

    /**
     * The table with {@code row} put at {@code index} of its siblings, which are given in order and without it.
     * Normally this gives the row a position and touches nothing else; where neighbours share a place, or the new one
     * would grow long, all siblings are spaced anew in the same step.
     */
    public static <T extends Ranked<T>> Rows<T> insert(Rows<T> rows, List<T> siblings, int index, T row) {
        Rank before = index == 0 ? null : siblings.get(index - 1).position();
        Rank after = index == siblings.size() ? null : siblings.get(index).position();
        if (before != null && after != null && before.compareTo(after) >= 0) {
            return spaced(rows, siblings, index, row);
        }
        Rank place;
        if (before == null) {
            place = after == null ? Rank.first() : after.previous();
        } else {
            place = after == null ? before.next() : Rank.between(before, after);
        }
        return place.place().length() > LONGEST
                ? spaced(rows, siblings, index, row)
                : rows.with(row.withPosition(place));
    }

    private static <T extends Ranked<T>> Rows<T> spaced(Rows<T> rows, List<T> siblings, int index, T row) {
        List<T> all = new ArrayList<>(siblings);
        all.add(index, row);
        List<Rank> places = Rank.sequence(all.size());
        Rows<T> result = rows;
        for (int i = 0; i < all.size(); i++) {
            result = result.with(all.get(i).withPosition(places.get(i)));
        }
        return result;
    }
}
