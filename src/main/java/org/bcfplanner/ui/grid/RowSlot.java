package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The nodes of one row on the screen, in two halves. Shows another row when the table scrolls. */
final class RowSlot<R> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

    private final ColumnSet<R> columns;
    private final CellNotes notes;
    private final HalfRow frozen = new HalfRow();
    private final HalfRow moving = new HalfRow();
    private final List<GridCell> cells = new ArrayList<>();
    private final RowSpan span;
    private @Nullable Row<R> shown;
    private int index = -1;
    private int noted = -1;

    RowSlot(ColumnSet<R> columns, CellNotes notes, Half frozenHalf, Half movingHalf) {
        this.columns = columns;
        this.notes = notes;
        for (int i = 0; i < columns.size(); i++) {
            GridCell cell = new GridCell(i, columns.get(i).numeric());
            cells.add(cell);
            (columns.isFrozen(i) ? frozen : moving).getChildren().add(cell);
        }
        span = new RowSpan(columns, cells);
        moving.getChildren().add(span.rest());
        frozenHalf.getChildren().add(frozen);
        movingHalf.getChildren().add(moving);
    }

    /** Takes its nodes out of the two halves. */
    void remove() {
        for (HalfRow half : List.of(frozen, moving)) {
            if (half.getParent() instanceof Pane parent) {
                parent.getChildren().remove(half);
            }
        }
    }

    boolean isShown() {
        return frozen.isVisible();
    }

    List<GridCell> cells() {
        return cells;
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
        if (row == shown && at == index && noted == notes.edition()) {
            return;
        }
        shown = row;
        index = at;
        noted = notes.edition();
        for (HalfRow half : List.of(frozen, moving)) {
            half.pseudoClassStateChanged(GROUP, row.kind().leads());
            half.pseudoClassStateChanged(TOTAL, row.kind() == Row.Kind.TOTAL);
        }
        int fold = columns.foldColumn();
        span.clear();
        for (int i = 0; i < cells.size(); i++) {
            Column<R> column = columns.get(i);
            Look look = notes.on(row.id(), column.id(), column.look().apply(row.value()));
            cells.get(i).show(at, i == fold ? marked(look, row.kind()) : look, column.fullTitle());
            span.add(i, look, column.fullTitle());
        }
    }

    private static Look marked(Look look, Row.Kind kind) {
        return switch (kind) {
            case GROUP -> look.withIcon("bi-chevron-down");
            case FOLDED -> look.withIcon("bi-chevron-right");
            case LINE, TOTAL -> look;
        };
    }

    /** Marks the cells that are selected or found, and the row's own number when any is selected. */
    void tint(Tints tints) {
        for (int i = 0; i < cells.size(); i++) {
            boolean number = columns.get(i).isRowHeading();
            cells.get(i).tint(number ? tints.isInRow(index) : tints.isSelected(index, i));
            cells.get(i).find(number ? "" : tints.wanted());
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
        span.place(x, rowHeight, movingWidth);
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
