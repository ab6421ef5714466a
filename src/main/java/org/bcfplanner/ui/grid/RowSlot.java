package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The nodes of one row on the screen, in two halves. Shows another row when the table scrolls. */
final class RowSlot<R> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

    private final ColumnSet<R> columns;
    private final HalfRow frozen = new HalfRow();
    private final HalfRow moving = new HalfRow();
    private final List<GridCell> cells = new ArrayList<>();
    private @Nullable Row<R> shown;
    private int index = -1;

    RowSlot(ColumnSet<R> columns, Half frozenHalf, Half movingHalf) {
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            GridCell cell = new GridCell(i, columns.get(i).numeric());
            cells.add(cell);
            (columns.isFrozen(i) ? frozen : moving).getChildren().add(cell);
        }
        frozenHalf.getChildren().add(frozen);
        movingHalf.getChildren().add(moving);
    }

    int index() {
        return index;
    }

    GridCell cell(int column) {
        return cells.get(column);
    }

    @SuppressWarnings("ReferenceEquality") // rows that did not change are the same objects
    void show(Row<R> row, int at) {
        frozen.setVisible(true);
        moving.setVisible(true);
        if (row == shown && at == index) {
            return;
        }
        shown = row;
        index = at;
        for (HalfRow half : List.of(frozen, moving)) {
            half.pseudoClassStateChanged(GROUP, row.kind().leads());
            half.pseudoClassStateChanged(TOTAL, row.kind() == Row.Kind.TOTAL);
        }
        for (int i = 0; i < cells.size(); i++) {
            Column<R> column = columns.get(i);
            Look look = column.look().apply(row.value());
            cells.get(i).show(at, i == Grid.FOLD_COLUMN ? marked(look, row.kind()) : look, column.fullTitle());
        }
    }

    private static Look marked(Look look, Row.Kind kind) {
        return switch (kind) {
            case GROUP -> look.withIcon("bi-chevron-down");
            case FOLDED -> look.withIcon("bi-chevron-right");
            case LINE, TOTAL -> look;
        };
    }

    /** Marks the cells that are selected, and the row's own number when any is. */
    void tint(Optional<Selection.Range> range) {
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            boolean inRange = range.filter(each -> each.contains(index, column)).isPresent();
            boolean header = column == 0
                    && range.filter(each -> index >= each.top() && index <= each.bottom())
                            .isPresent();
            cells.get(i).tint(inRange || header);
        }
    }

    void hide() {
        frozen.setVisible(false);
        moving.setVisible(false);
    }

    void place(double y, double x, double rowHeight, double movingWidth) {
        frozen.resizeRelocate(0, y, columns.frozenWidth(), rowHeight);
        double width = Math.max(movingWidth, columns.movingWidth());
        moving.resizeRelocate(-x, y, width, rowHeight);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).resizeRelocate(columns.start(i), 0, columns.width(i), rowHeight);
        }
    }

    /** Its cells are placed by hand: laying them out would shrink each to its text. */
    private static final class HalfRow extends Pane {
        HalfRow() {
            getStyleClass().add("grid-row");
            setManaged(false);
            setAccessibleRole(AccessibleRole.TABLE_ROW);
        }

        @Override
        protected void layoutChildren() {}
    }
}
