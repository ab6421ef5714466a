package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What filling a block on from part of it would change. Cells that cannot be typed into are passed over and take no
 * part in the series. Nothing is applied here.
 *
 * @param changes  what to put in
 * @param refusals why some cells cannot take their text, a sentence each
 */
record Fill(List<CellChange> changes, List<String> refusals) {

    /** The block to fill when the handle of {@code source} is dragged to a place: longer in one direction only. */
    static Selection.Range target(Selection.Range source, Place to) {
        int up = source.top() - to.row();
        int down = to.row() - source.bottom();
        int left = source.left() - to.column();
        int right = to.column() - source.right();
        if (Math.max(up, down) <= 0 && Math.max(left, right) <= 0) {
            return source;
        }
        return Math.max(up, down) >= Math.max(left, right)
                ? new Selection.Range(
                        Math.min(source.top(), to.row()),
                        source.left(),
                        Math.max(source.bottom(), to.row()),
                        source.right())
                : new Selection.Range(
                        source.top(),
                        Math.min(source.left(), to.column()),
                        source.bottom(),
                        Math.max(source.right(), to.column()));
    }

    /** Continues {@code source} through {@code target}, which is longer in one direction; series count on. */
    static <R> Fill continued(Selection.Range source, Selection.Range target, Sheet<R> sheet, List<Column<R>> columns) {
        return new Filling<>(sheet, columns, Series::of).fill(source, target);
    }

    /** Copies {@code source} through {@code target}, which is longer in one direction. */
    static <R> Fill copied(Selection.Range source, Selection.Range target, Sheet<R> sheet, List<Column<R>> columns) {
        return new Filling<>(sheet, columns, (texts, numeric) -> Series.repeating(texts)).fill(source, target);
    }

    private interface Continuation {
        Series of(List<String> texts, boolean numeric);
    }

    /** Works one fill out, line by line along its direction. */
    private static final class Filling<R> {
        private final Sheet<R> sheet;
        private final List<Column<R>> columns;
        private final Continuation continuation;
        private final List<CellChange> changes = new ArrayList<>();
        private final List<String> refusals = new ArrayList<>();

        Filling(Sheet<R> sheet, List<Column<R>> columns, Continuation continuation) {
            this.sheet = sheet;
            this.columns = columns;
            this.continuation = continuation;
        }

        Fill fill(Selection.Range source, Selection.Range target) {
            boolean upright = source.left() == target.left() && source.right() == target.right();
            if (upright) {
                for (int column = source.left(); column <= source.right(); column++) {
                    int at = column;
                    line(source.top(), source.bottom(), target.top(), target.bottom(), row -> new Place(row, at));
                }
            } else {
                for (int row = source.top(); row <= source.bottom(); row++) {
                    int at = row;
                    line(source.left(), source.right(), target.left(), target.right(), column -> new Place(at, column));
                }
            }
            return new Fill(List.copyOf(changes), List.copyOf(refusals));
        }

        private void line(int first, int last, int from, int to, IntFunction<Place> place) {
            List<Place> known = editable(first, last, place);
            if (known.isEmpty()) {
                return;
            }
            Series series = continuation.of(
                    known.stream().map(this::text).toList(),
                    known.stream().allMatch(each -> columns.get(each.column()).numeric()));
            List<Place> after = editable(last + 1, to, place);
            for (int i = 0; i < after.size(); i++) {
                put(after.get(i), series.at(known.size() + i));
            }
            List<Place> before = editable(from, first - 1, place).reversed();
            for (int i = 0; i < before.size(); i++) {
                put(before.get(i), series.at(-1 - i));
            }
        }

        private List<Place> editable(int from, int to, IntFunction<Place> place) {
            return IntStream.rangeClosed(from, to)
                    .mapToObj(place)
                    .filter(each -> columns.get(each.column()).editable().test(value(each)))
                    .toList();
        }

        private void put(Place place, String text) {
            if (text.equals(text(place))) {
                return;
            }
            Column<R> column = columns.get(place.column());
            Optional<String> refusal = column.refusal().apply(value(place), text);
            if (refusal.isPresent()) {
                refusals.add(refusal.get());
            } else {
                changes.add(
                        new CellChange(new Cell(sheet.rows().get(place.row()).id(), column.id()), text));
            }
        }

        private String text(Place place) {
            return columns.get(place.column()).editText().apply(value(place));
        }

        private R value(Place place) {
            return sheet.rows().get(place.row()).value();
        }
    }
}
