package org.bcfplanner.ui.trajectory;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.bcfplanner.report.picture.Trajectory;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.grid.Look;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Sheet;

/** The figures of a metric's way as a table to read, select and copy from. */
final class TrajectoryTwin {
    private static final String FIRST = "column 0";

    private final Grid<List<String>> grid;

    TrajectoryTwin(double scale) {
        List<String> headings = List.of("What", "Months", "By its counts", "As stated", "95% low", "95% high");
        List<Column<List<String>>> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            Column<List<String>> column =
                    Column.reading("column " + i, headings.get(i), i < 2 ? 140 : 90, row -> Look.of(row.get(place)));
            columns.add(i == 0 ? column.kept() : i == 1 ? column : column.ofNumbers());
        }
        grid = new Grid<>(columns, scale);
        grid.setId("trajectory-table");
    }

    void show(Trajectory trajectory) {
        List<List<String>> table = trajectory.table();
        List<Row<List<String>>> rows = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            rows.add(new Row<>("row " + rows.size(), Row.Kind.LINE, row));
        }
        grid.setAccessibleText(trajectory.title());
        grid.show(new Sheet<>(rows, List.of()));
    }

    Node view() {
        return grid;
    }

    void enter() {
        if (grid.active().isEmpty()) {
            grid.select(new Cell("row 0", FIRST));
        }
        grid.requestFocus();
    }
}
