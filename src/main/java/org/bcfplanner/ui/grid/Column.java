package org.bcfplanner.ui.grid;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table: all that a feature says about it. {@code R} is the type of the rows, those of groups and totals
 * among them.
 *
 * @param group    the upper heading, shared by neighbours; empty without
 * @param width    at a text size of 100 %, in pixels
 * @param frozen   whether it stays in view while the others scroll sideways; frozen columns come first
 * @param numeric  whether it is aligned to the right
 * @param look     what a row shows here
 * @param editText the text an edit starts from
 * @param editable whether a row can be typed into here
 * @param entry    what the entry bar says of a row here when this text is typed
 * @param order    how rows are sorted by this column; null sorts by the text shown
 * @param refusal  why a typed text cannot be taken at all, in a sentence; most columns take everything and mark it
 */
public record Column<R>(
        String id,
        String group,
        String title,
        double width,
        boolean frozen,
        boolean numeric,
        Function<R, Look> look,
        Function<R, String> editText,
        Predicate<R> editable,
        BiFunction<R, String, Entry> entry,
        @Nullable Comparator<R> order,
        BiFunction<R, String, Optional<String>> refusal) {

    /** A column that shows and cannot be typed into. */
    public static <R> Column<R> reading(String id, String title, double width, Function<R, Look> look) {
        return new Column<>(
                id,
                "",
                title,
                width,
                false,
                false,
                look,
                row -> look.apply(row).text(),
                row -> false,
                (row, text) -> Entry.plain("", title, text),
                null,
                (row, text) -> Optional.empty());
    }

    /** The same column, kept in view. */
    public Column<R> kept() {
        return new Column<>(id, group, title, width, true, numeric, look, editText, editable, entry, order, refusal);
    }

    /** The same column, aligned as numbers are. */
    public Column<R> ofNumbers() {
        return new Column<>(id, group, title, width, frozen, true, look, editText, editable, entry, order, refusal);
    }

    /** The same column under an upper heading. */
    public Column<R> under(String heading) {
        return new Column<>(
                id, heading, title, width, frozen, numeric, look, editText, editable, entry, order, refusal);
    }

    /** The same column, to be typed into where {@code rows} says so. */
    public Column<R> typed(Predicate<R> rows, Function<R, String> text) {
        return new Column<>(id, group, title, width, frozen, numeric, look, text, rows, entry, order, refusal);
    }

    /** The same column, with texts it does not take. */
    public Column<R> refusing(BiFunction<R, String, Optional<String>> reason) {
        return new Column<>(id, group, title, width, frozen, numeric, look, editText, editable, entry, order, reason);
    }

    /** The same column, with words for the entry bar. */
    public Column<R> explained(BiFunction<R, String, Entry> words) {
        return new Column<>(id, group, title, width, frozen, numeric, look, editText, editable, words, order, refusal);
    }

    /** The same column, sorted in this order. */
    public Column<R> sorted(Comparator<R> by) {
        return new Column<>(id, group, title, width, frozen, numeric, look, editText, editable, entry, by, refusal);
    }

    /**
     * Whether it only numbers the rows, as a kept column without a heading does: pressing it selects whole rows, and it
     * takes no part in travel, selection and copying.
     */
    public boolean isRowHeading() {
        return frozen && title.isEmpty();
    }

    /** Both headings in one: {@code 2014/15 spend, Min}. */
    public String fullTitle() {
        return group.isEmpty() ? title : group + ", " + title;
    }
}
