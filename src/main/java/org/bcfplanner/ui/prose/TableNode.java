package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;

/** A table within a text. A cell that is entered is written in; the others show their words. */
final class TableNode extends GridPane {
    private static final int LEAST_HEIGHT = 24;

    private final IdSource ids;
    private final Looks looks;
    private final Host host;
    private final List<List<TableCell>> cells = new ArrayList<>();
    private List<Passage> rows;

    /** What a table asks of the text around it. */
    interface Host {
        /** Keeps other rows; none take the table away. */
        void keep(TableNode table, List<Passage> rows);

        /** A cell is written in from now on. */
        void entered(ProseArea cell);

        /** Puts the caret into the text, before the table (-1) or behind it (1). */
        void leave(TableNode table, int way);

        /** Says what there is no room for. */
        void tell(String sentence);
    }

    TableNode(IdSource ids, Looks looks, Host host, List<Passage> rows) {
        this.ids = ids;
        this.looks = looks;
        this.host = host;
        this.rows = rows;
        getStyleClass().add("prose-table");
        build();
    }

    List<Passage> rows() {
        return rows;
    }

    /** Shows other rows. Cells stay where there are as many as before. */
    void show(List<Passage> now) {
        boolean sameShape = now.size() == rows.size() && TableRows.columns(now) == TableRows.columns(rows);
        rows = now;
        if (!sameShape) {
            build();
            return;
        }
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                cells.get(row).get(column).show(TableRows.cell(rows.get(row), column));
            }
        }
    }

    private void build() {
        getChildren().clear();
        getColumnConstraints().clear();
        cells.clear();
        int columns = TableRows.columns(rows);
        setAccessibleText("Table of " + rows.size() + " rows and " + columns + " columns");
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            width.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(width);
        }
        for (int row = 0; row < rows.size(); row++) {
            List<TableCell> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                line.add(cell(row, column));
            }
            cells.add(line);
            addRow(row, line.toArray(TableCell[]::new));
        }
    }

    private TableCell cell(int row, int column) {
        boolean heading = rows.get(row).style() == Style.HEADING_ROW;
        String name = (heading ? "Heading, column " : "Row " + (row + 1) + ", column ") + (column + 1);
        Room room = Room.ofCell(words -> TableRows.withCell(rows, row, column, words), host::tell);
        TableCell cell = new TableCell(ids, looks, name, TableRows.cell(rows.get(row), column), room, words -> {
            rows = TableRows.with(rows, row, column, words);
            host.keep(this, rows);
        });
        cell.setMinHeight(LEAST_HEIGHT * looks.scale());
        if (heading) {
            cell.getStyleClass().add("heading");
        }
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (cell.editing().isEmpty()) {
                enter(row, column);
                press.consume();
            }
        });
        return cell;
    }

    /** Writes in a cell; one beyond the last row leaves the table. */
    void enter(int row, int column) {
        if (row < 0 || row >= cells.size()) {
            host.leave(this, row < 0 ? -1 : 1);
            return;
        }
        TableCell cell = cells.get(row).get(Math.clamp(column, 0, cells.get(row).size() - 1));
        boolean fresh = cell.editing().isEmpty();
        ProseArea area = cell.edit();
        if (fresh) {
            new CellKeys(this, row, column).listen(area);
            host.entered(area);
        }
        area.requestFocus();
    }

    /** Goes on to the next cell (1) or back (-1); behind the last, to a new row. */
    void step(int row, int column, int by) {
        int columns = TableRows.columns(rows);
        int next = row * columns + column + by;
        if (next < 0) {
            host.leave(this, -1);
        } else if (next >= rows.size() * columns) {
            change(TableRows.withRow(rows, rows.size() - 1, ids), rows.size(), 0);
        } else {
            enter(next / columns, next % columns);
        }
    }

    void addRow(int row, int column) {
        change(TableRows.withRow(rows, row, ids), row + 1, column);
    }

    void removeRow(int row, int column) {
        change(TableRows.withoutRow(rows, row), Math.min(row, rows.size() - 2), column);
    }

    void addColumn(int row, int column) {
        List<Passage> wider = TableRows.withColumn(rows, column);
        Room room = Room.ofCell(UnaryOperator.identity(), host::tell);
        if (wider.stream().map(Stretch::of).allMatch(room::takes)) {
            change(wider, row, column + 1);
        }
    }

    void removeColumn(int row, int column) {
        change(TableRows.withoutColumn(rows, column), row, Math.min(column, TableRows.columns(rows) - 2));
    }

    private void change(List<Passage> now, int row, int column) {
        host.keep(this, now);
        if (!now.isEmpty()) {
            show(now);
            enter(row, column);
        }
    }

    /** The place of the cell that a control writes; empty where it writes none here. */
    Optional<CellPlace> written(ProseArea area) {
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                if (cells.get(row).get(column).editing().equals(Optional.of(area))) {
                    return Optional.of(new CellPlace(this, row, column));
                }
            }
        }
        return Optional.empty();
    }

    void leave(int way) {
        host.leave(this, way);
    }

    /** Shows every cell again but the one of this control. */
    void closeBut(ProseArea kept) {
        cells.forEach(line -> line.forEach(cell -> {
            if (!cell.editing().equals(Optional.of(kept))) {
                cell.close();
            }
        }));
    }
}
