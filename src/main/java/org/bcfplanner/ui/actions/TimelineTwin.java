package org.bcfplanner.ui.actions;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.bcfplanner.report.timeline.Timeline;
import org.bcfplanner.report.timeline.TimelineRow;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.grid.Look;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Sheet;

/** The timeline as a table to read, select and copy from: a row for each time that is named. */
final class TimelineTwin {
    private static final String ACTION = "action";

    private final Grid<Line> grid;

    /** A row of the table, or the name of an objective alone; of the state, whether it is that time has passed. */
    private record Line(List<String> texts, boolean overdue) {
        boolean leads() {
            return texts.size() == 1;
        }
    }

    /** @param selected run when another block is selected */
    TimelineTwin(Timeline timeline, double scale, Runnable selected) {
        List<String> headings = timeline.table().getFirst();
        grid = new Grid<>(
                List.of(
                        column("sign", headings.get(1), 1, 52).kept(),
                        column(ACTION, headings.get(2), 2, 300).kept(),
                        column("milestone", headings.get(3), 3, 210),
                        column("from", headings.get(4), 4, 148),
                        column("to", headings.get(5), 5, 148),
                        Column.<Line>reading("state", headings.get(6), 160, TimelineTwin::state)),
                scale);
        grid.setId("timeline-table");
        grid.onSelection(selected);
        show(timeline);
    }

    private static Column<Line> column(String id, String heading, int place, double width) {
        return Column.reading(id, heading, width, line -> {
            if (line.leads()) {
                return id.equals(ACTION)
                        ? Look.of(line.texts().getFirst()).styled("strong", Look.SPANNING)
                        : Look.EMPTY;
            }
            return Look.of(line.texts().get(place));
        });
    }

    private static Look state(Line line) {
        Look look = line.leads() ? Look.EMPTY : Look.of(line.texts().getLast());
        return line.overdue() ? look.withIcon("bi-exclamation-triangle-fill").styled("overdue") : look;
    }

    void show(Timeline timeline) {
        List<Row<Line>> rows = new ArrayList<>();
        timeline.groups().forEach(group -> {
            rows.add(new Row<>(
                    "objective " + group.objective(), Row.Kind.GROUP, new Line(List.of(group.title()), false)));
            group.rows().forEach(row -> rows.addAll(rows(row, group.title())));
        });
        grid.setAccessibleText("Timeline. " + timeline.reading());
        grid.show(new Sheet<>(rows, List.of()));
    }

    private static List<Row<Line>> rows(TimelineRow row, String objective) {
        List<Row<Line>> rows = new ArrayList<>();
        for (List<String> texts : row.table(objective)) {
            rows.add(new Row<>(
                    row.action() + " " + rows.size(),
                    Row.Kind.LINE,
                    new Line(texts, row.overdue().isPresent())));
        }
        return rows;
    }

    Node view() {
        return grid;
    }

    void enter() {
        if (grid.active().isEmpty()) {
            grid.sheet().rows().stream()
                    .filter(row -> row.kind() == Row.Kind.LINE)
                    .findFirst()
                    .ifPresent(row -> grid.select(new Cell(row.id(), ACTION)));
        }
        grid.requestFocus();
    }

    String statistics() {
        int cells = grid.selected().cells();
        return cells == 0 ? "" : cells + (cells == 1 ? " cell" : " cells");
    }
}
