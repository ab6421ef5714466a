package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.bcfplanner.ui.kit.Icons;

/** The headings of a table: the column's own and, where columns share one, an upper heading over them. */
final class Headings<R> {
    private final ColumnSet<R> columns;
    private final Half frozen = new Half("grid-headings");
    private final Half moving = new Half("grid-headings");
    private final List<Span> spans = new ArrayList<>();
    private final boolean nested;

    /** A heading over the columns from one to another. */
    private record Span(Label label, int from, int to, boolean upper) {}

    Headings(ColumnSet<R> columns) {
        this.columns = columns;
        this.nested = columns.all().stream().anyMatch(column -> !column.group().isEmpty());
        for (int i = 0; i < columns.size(); i++) {
            add(columns.get(i).title(), i, i, false, columns.get(i).numeric());
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

    List<Node> halves() {
        return List.of(moving, frozen);
    }

    double height(double rowHeight) {
        return nested ? 2 * rowHeight : rowHeight;
    }

    void place(double x, double y, double width, double rowHeight, double scrollX) {
        double split = Math.min(columns.frozenWidth(), width);
        frozen.place(x, y, split, height(rowHeight));
        moving.place(x + split, y, Math.max(0, width - split), height(rowHeight));
        for (Span span : spans) {
            double start = columns.start(span.from()) - (columns.isFrozen(span.from()) ? 0 : scrollX);
            double end = columns.start(span.to()) + columns.width(span.to());
            double spanWidth = end - columns.start(span.from());
            boolean tall =
                    nested && !span.upper() && columns.get(span.from()).group().isEmpty();
            double top = span.upper() || !nested || tall ? 0 : rowHeight;
            span.label().resizeRelocate(start, top, spanWidth, tall ? 2 * rowHeight : rowHeight);
        }
    }

    /** Shows by which column the rows are sorted. */
    void mark(Optional<RowOrder.Sort> sort) {
        for (Span span : spans) {
            boolean sorted = !span.upper()
                    && sort.filter(each -> each.column()
                                    .equals(columns.get(span.from()).id()))
                            .isPresent();
            boolean descending = sort.map(RowOrder.Sort::descending).orElse(false);
            span.label()
                    .setGraphic(
                            sorted ? Icons.of(descending ? "bi-arrow-down" : "bi-arrow-up", 11, "fg-accent") : null);
            span.label()
                    .setAccessibleText(columns.get(span.from()).fullTitle()
                            + (sorted ? descending ? ", sorted descending" : ", sorted ascending" : ""));
        }
    }

    private void add(String title, int from, int to, boolean upper, boolean numeric) {
        Label label = new Label(title);
        label.setManaged(false);
        label.getStyleClass().add("grid-heading");
        label.getStyleClass().add(upper ? "upper" : numeric ? "numeric" : "plain");
        spans.add(new Span(label, from, to, upper));
        (columns.isFrozen(from) ? frozen : moving).getChildren().add(label);
    }
}
