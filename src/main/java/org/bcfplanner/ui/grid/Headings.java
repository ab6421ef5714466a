package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.bcfplanner.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/** The headings of a table: the column's own and, where columns share one, an upper heading over them. */
final class Headings<R> {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final String OF_COLUMN =
            "%s: click to sort, drag to move, drag the right edge to resize; the right button offers more";
    private static final String OF_GROUP = "%s: click to select these columns, drag to move them";

    private final ColumnSet<R> columns;
    private final Half frozen = new Half("grid-headings");
    private final Half moving = new Half("grid-headings");
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, String> said = new HashMap<>();
    private final boolean nested;

    /** A heading over the columns from one to another. */
    private record Span(Label label, int from, int to, boolean upper) {
        boolean covers(int column) {
            return column >= from && column <= to;
        }
    }

    Headings(ColumnSet<R> columns) {
        this.columns = columns;
        this.nested = columns.order().all().stream()
                .anyMatch(column -> !column.group().isEmpty());
        rebuild();
    }

    /** Makes the headings anew, for other columns. Not while one is dragged, or the drag would be lost. */
    void rebuild() {
        spans.clear();
        frozen.getChildren().clear();
        moving.getChildren().clear();
        for (int i = 0; i < columns.size(); i++) {
            add(words(columns.get(i)), i, i, false, columns.get(i).numeric());
        }
        int from = 0;
        while (nested && from < columns.size()) {
            int to = from;
            String group = columns.get(from).group();
            while (to + 1 < columns.size()
                    && columns.get(to + 1).group().equals(group)
                    && columns.isFrozen(to + 1) == columns.isFrozen(from)) {
                to++;
            }
            if (!group.isEmpty()) {
                add(group, from, to, true, false);
            }
            from = to + 1;
        }
    }

    /** Lets a heading say more than the column's title; says whether that is something else than before. */
    boolean say(String column, String words) {
        String before = said.put(column, words);
        return !words.equals(before);
    }

    private String words(Column<R> column) {
        return said.getOrDefault(column.id(), column.title());
    }

    private String fullWords(Column<R> column) {
        return said.getOrDefault(column.id(), column.fullTitle());
    }

    /**
     * How many lines they have: two as soon as a column has an upper heading, shown or not, and where a heading is wider
     * than its column.
     */
    int lines() {
        boolean wide = spans.stream()
                .anyMatch(span -> !span.upper() && span.label().prefWidth(-1) > Math.ceil(columns.width(span.from())));
        return nested || wide ? 2 : 1;
    }

    List<Node> halves() {
        return List.of(moving, frozen);
    }

    void place(double x, double y, double width, double rowHeight, double scrollX) {
        double split = Math.min(columns.frozenWidth(), width);
        double height = lines() * rowHeight;
        frozen.place(x, y, split, height);
        moving.place(x + split, y, Math.max(0, width - split), height);
        for (Span span : spans) {
            double start = columns.start(span.from()) - (columns.isFrozen(span.from()) ? 0 : scrollX);
            double end = columns.start(span.to()) + columns.width(span.to());
            double spanWidth = end - columns.start(span.from());
            boolean whole = !span.upper() && columns.get(span.from()).group().isEmpty();
            double top = span.upper() || whole ? 0 : rowHeight;
            span.label().resizeRelocate(start, top, spanWidth, whole ? height : rowHeight);
        }
    }

    /** Shows by which column the rows are sorted. */
    void mark(Optional<RowOrder.Sort> sort) {
        for (Span span : spans) {
            if (span.upper()) {
                continue;
            }
            Column<R> column = columns.get(span.from());
            boolean sorted =
                    sort.filter(each -> each.column().equals(column.id())).isPresent();
            boolean descending = sort.map(RowOrder.Sort::descending).orElse(false);
            span.label()
                    .setGraphic(
                            sorted ? Icons.of(descending ? "bi-arrow-down" : "bi-arrow-up", 11, "fg-accent") : null);
            span.label()
                    .setAccessibleText(fullWords(column)
                            + (sorted ? descending ? ", sorted descending" : ", sorted ascending" : ""));
        }
    }

    /** Shows which headings are being dragged: those over these columns, at one level; none for an empty range. */
    void drag(Optional<Selection.Range> dragged) {
        for (Span span : spans) {
            span.label()
                    .pseudoClassStateChanged(
                            DRAGGED,
                            dragged.filter(range -> span.from() >= range.left() && span.to() <= range.right())
                                    .isPresent());
        }
    }

    /** The node of a column's heading. */
    @Nullable
    Node node(int column) {
        return spans.stream()
                .filter(span -> !span.upper() && span.covers(column))
                .map(Span::label)
                .findFirst()
                .orElse(null);
    }

    /** The width that a column's heading would like to have. */
    double widest(int column) {
        Node heading = node(column);
        return heading == null ? 0 : heading.prefWidth(-1);
    }

    private void add(String title, int from, int to, boolean upper, boolean numeric) {
        Label label = new Label(title);
        label.setManaged(false);
        label.setWrapText(!upper && columns.get(from).group().isEmpty());
        label.getStyleClass().add("grid-heading");
        label.getStyleClass().add(upper ? "upper" : numeric ? "numeric" : "plain");
        label.pseudoClassStateChanged(LOW, nested && !upper);
        if (!upper) {
            label.setAccessibleRole(AccessibleRole.TABLE_COLUMN);
        }
        if (!title.isEmpty()) {
            label.setTooltip(new Tooltip(
                    (upper ? OF_GROUP : OF_COLUMN).formatted(upper ? title : fullWords(columns.get(from)))));
        }
        spans.add(new Span(label, from, to, upper));
        (columns.isFrozen(from) ? frozen : moving).getChildren().add(label);
    }
}
