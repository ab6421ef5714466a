package org.bcfplanner.ui.grid;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a table in the order shown, with their places. All lengths are in pixels at the present text size. */
final class ColumnSet<R> {
    /** What a letter, an icon and the padding of a cell take, in pixels at a text size of 100 %: a fair guess. */
    private static final double LETTER = 7.4;

    private static final double ICON = 17;
    private static final double PADDING = 18;
    private static final double WIDEST = 130;
    private static final double LEAST_KEPT = 90;
    /** The most of the table that kept columns take, so that there is always something to scroll beside them. */
    private static final double MOST_KEPT = 0.45;
    /** What the others need beside them; where there is less, the kept columns are let go and scroll with the others. */
    private static final double LEAST_BESIDE = 240;

    private static final int ROWS_LOOKED_AT = 200;

    private final ColumnOrder<R> order;
    private final double scale;
    /** Widths that somebody chose, and widths that figures need; at a text size of 100 %. */
    private final Map<String, Double> chosen = new HashMap<>();

    private final Map<String, Double> needed = new HashMap<>();
    private List<Column<R>> shown = List.of();
    private Map<String, Integer> places = Map.of();
    private double[] starts = {0};
    private int kept;
    private int frozen;
    private int fold = -1;

    /** Kept columns must come first, and those of a group together. An id holds no semicolon and no equals sign. */
    ColumnSet(List<Column<R>> columns, double scale) {
        this.order = new ColumnOrder<>(columns);
        this.scale = scale;
        if (columns.stream().map(Column::id).anyMatch(id -> id.isBlank() || id.contains(";") || id.contains("="))) {
            throw new IllegalArgumentException("The id of a column cannot be remembered");
        }
        changed();
    }

    private void changed() {
        shown = order.shown();
        kept = (int) shown.stream().filter(Column::frozen).count();
        starts = new double[shown.size() + 1];
        places = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            places.put(shown.get(i).id(), i);
        }
        fold = order.all().stream()
                .filter(column -> !column.isRowHeading())
                .findFirst()
                .map(column -> indexOf(column.id()))
                .orElse(-1);
        fit(0);
    }

    /** Widens columns of numbers to what they show, as far as is reasonable. */
    void widenFor(Sheet<R> sheet) {
        for (Column<R> column : order.all()) {
            if (column.numeric()) {
                double width = Stream.concat(sheet.rows().stream().limit(ROWS_LOOKED_AT), sheet.totals().stream())
                        .map(row -> column.look().apply(row.value()))
                        .mapToDouble(look -> PADDING
                                + LETTER * look.text().length()
                                + (look.icon().isEmpty() ? 0 : ICON))
                        .max()
                        .orElse(0);
                needed.merge(column.id(), Math.min(WIDEST, width), Math::max);
            }
        }
    }

    /** Gives a column the width somebody chose, within reason. */
    void resize(int index, double width) {
        chosen.put(shown.get(index).id(), Math.rint(Math.clamp(width / scale, 24, 900)));
    }

    private double natural(Column<R> column) {
        double own = Math.max(column.width(), needed.getOrDefault(column.id(), 0.0));
        return Math.rint(chosen.getOrDefault(column.id(), own) * scale);
    }

    /**
     * Gives what is left of a width to the last kept column, so that the table fills it; and narrows that column where
     * the kept ones would leave too little for the others. Where even then too little is left, they are kept no longer.
     */
    void fit(double available) {
        double[] widths = shown.stream().mapToDouble(this::natural).toArray();
        double all = 0;
        double first = 0;
        for (int i = 0; i < widths.length; i++) {
            all += widths[i];
            first += i < kept ? widths[i] : 0;
        }
        frozen = kept;
        if (available > 0 && kept > 0) {
            double over = Math.floor(all - available);
            double tooMuch = Math.ceil(first - MOST_KEPT * available);
            double last = widths[kept - 1];
            double narrower = Math.max(Math.min(last, Math.rint(LEAST_KEPT * scale)), last - tooMuch);
            widths[kept - 1] = over < 0 ? last - over : tooMuch > 0 ? Math.max(narrower, last - over) : last;
            double beside = available - (first - last + widths[kept - 1]);
            frozen = over > 0 && beside < LEAST_BESIDE * scale ? 0 : kept;
        }
        for (int i = 0; i < widths.length; i++) {
            starts[i + 1] = starts[i] + widths[i];
        }
    }

    /** Leaves columns out of the table as it was made. */
    void optional(Collection<String> ids) {
        order.optional(ids);
        changed();
    }

    void hide(Collection<String> ids) {
        order.hide(ids);
        changed();
    }

    void show(Collection<String> ids) {
        order.show(ids);
        changed();
    }

    void move(Column<R> column, ColumnOrder.Level level, int to) {
        order.move(column, level, to);
        changed();
    }

    /** Order, visibility and widths as the table was made. */
    void reset() {
        order.reset();
        chosen.clear();
        changed();
    }

    /** What is to be remembered; empty while all is as the table was made. */
    Optional<ColumnMemory> memory() {
        return order.isAsMade() && chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new ColumnMemory(order.ordered().stream()
                        .map(column -> new ColumnMemory.Kept(
                                column.id(), Optional.ofNullable(chosen.get(column.id())), !order.isShown(column.id())))
                        .toList()));
    }

    void recall(ColumnMemory memory) {
        order.arrange(
                memory.columns().stream().map(ColumnMemory.Kept::id).toList(),
                memory.columns().stream()
                        .filter(ColumnMemory.Kept::hidden)
                        .map(ColumnMemory.Kept::id)
                        .collect(Collectors.toSet()));
        chosen.clear();
        memory.columns().forEach(kept -> kept.width().ifPresent(width -> chosen.put(kept.id(), width)));
        chosen.replaceAll((id, width) -> Math.clamp(width, 24, 900));
        changed();
    }

    /** Order and visibility of all columns, to be looked at. */
    ColumnOrder<R> order() {
        return order;
    }

    /** The columns in the order shown. */
    List<Column<R>> shown() {
        return shown;
    }

    Column<R> get(int index) {
        return shown.get(index);
    }

    int size() {
        return shown.size();
    }

    /** The first column that holds cells: what stands before it are the numbers of the rows. */
    int firstCell() {
        return !shown.isEmpty() && shown.getFirst().isRowHeading() ? 1 : 0;
    }

    /** The column that carries the marks by which groups are folded: the first with a heading; -1 while it is hidden. */
    int foldColumn() {
        return fold;
    }

    int frozen() {
        return frozen;
    }

    boolean isFrozen(int index) {
        return index < frozen;
    }

    /** Where a column begins, counted from the left edge of its half. */
    double start(int index) {
        return isFrozen(index) ? starts[index] : starts[index] - frozenWidth();
    }

    double width(int index) {
        return starts[index + 1] - starts[index];
    }

    double frozenWidth() {
        return starts[frozen];
    }

    double movingWidth() {
        return starts[shown.size()] - frozenWidth();
    }

    int indexOf(String id) {
        return places.getOrDefault(id, -1);
    }

    /** The column at {@code x} of a half, or -1 right of the last. */
    int at(double x, boolean inFrozen) {
        int from = inFrozen ? 0 : frozen;
        int to = inFrozen ? frozen : shown.size();
        for (int i = from; i < to; i++) {
            if (x < start(i) + width(i)) {
                return i;
            }
        }
        return -1;
    }
}
