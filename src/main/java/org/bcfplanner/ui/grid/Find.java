package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The cells of a table that show a text, in the order of reading. Looked for when asked, and again after any change. */
final class Find<R> {
    private final Arrangement<R> arrangement;
    private final ColumnSet<R> columns;
    private String wanted = "";
    private List<Place> matches = List.of();
    private boolean stale = true;

    Find(Arrangement<R> arrangement, ColumnSet<R> columns) {
        this.arrangement = arrangement;
        this.columns = columns;
    }

    /** Looks for a text, whatever its case; for nothing if it is blank. */
    void lookFor(String text) {
        wanted = text.strip().toLowerCase(Locale.UK);
        stale = true;
    }

    /** Takes note that the rows or columns are others. */
    void changed() {
        stale = true;
    }

    /** The text looked for in lower case; empty for none. */
    String wanted() {
        return wanted;
    }

    int count() {
        return matches().size();
    }

    /** Which match a place is, counted from 1; 0 if it is none. */
    int numberOf(Optional<Place> place) {
        return place.map(at -> matches().indexOf(at) + 1).orElse(0);
    }

    /** The first match behind a place, and on from the beginning; from nowhere, the first. */
    Optional<Place> after(Optional<Place> place) {
        List<Place> all = matches();
        return all.stream()
                .filter(each -> place.isEmpty() || order(each, place.get()) > 0)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The last match before a place, and on from the end. */
    Optional<Place> before(Optional<Place> place) {
        List<Place> back = matches().reversed();
        return back.stream()
                .filter(each -> place.isEmpty() || order(each, place.get()) < 0)
                .findFirst()
                .or(() -> back.stream().findFirst());
    }

    private static int order(Place one, Place other) {
        return one.row() == other.row()
                ? Integer.compare(one.column(), other.column())
                : Integer.compare(one.row(), other.row());
    }

    private List<Place> matches() {
        if (stale) {
            stale = false;
            matches = wanted.isEmpty() ? List.of() : search();
        }
        return matches;
    }

    private List<Place> search() {
        List<Place> found = new ArrayList<>();
        List<Row<R>> rows = arrangement.sheet().rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = columns.firstCell(); column < columns.size(); column++) {
                String text =
                        columns.get(column).look().apply(rows.get(row).value()).text();
                if (isMatch(text, wanted)) {
                    found.add(new Place(row, column));
                }
            }
        }
        return found;
    }

    /** Whether a text holds another, which is in lower case. */
    static boolean isMatch(String text, String wanted) {
        return !wanted.isEmpty() && text.toLowerCase(Locale.UK).contains(wanted);
    }
}
