package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a paste changes, cell by cell: what is there, what comes, what cannot be read. */
final class PasteTable {
    private PasteTable() {}

    /** A row under the block: its name, and how each of its cells is shown. */
    record Line(String name, Map<String, Look> looks) {}

    static <R> Grid<Line> of(PasteRequest<R> request) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.<Line>reading("line", "Row", 200, line -> Look.of(line.name()))
                .kept());
        for (Column<R> column : request.covered()) {
            Column<Line> shown = Column.<Line>reading(
                            column.id(),
                            column.title(),
                            Math.min(160, column.width()),
                            line -> line.looks().getOrDefault(column.id(), Look.EMPTY))
                    .under(column.group());
            columns.add(column.numeric() ? shown.ofNumbers() : shown);
        }
        Grid<Line> grid = Grid.reading(columns, request.scale());
        grid.show(new Sheet<>(rows(request), List.of()));
        return grid;
    }

    private static <R> List<Row<Line>> rows(PasteRequest<R> request) {
        Map<Cell, Look> coming = new HashMap<>();
        request.paste().changes().forEach(change -> coming.put(change.cell(), Look.of(change.text())));
        request.paste()
                .doubts()
                .forEach(doubt -> coming.put(
                        doubt.change().cell(),
                        Look.of(doubt.change().text())
                                .withIcon("bi-x-octagon-fill")
                                .styled("wrong")
                                .explained(doubt.sentence())));
        List<Row<R>> rows = new ArrayList<>(request.rows());
        int there = rows.size();
        request.blank().ifPresent(blank -> {
            for (int i = 0; i < request.paste().added(); i++) {
                rows.add(new Row<>(Paste.newRow(i), Row.Kind.LINE, blank));
            }
        });
        List<Row<Line>> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row<R> row = rows.get(i);
            String name = i < there ? name(row, request) : "New row " + (i - there + 1);
            lines.add(new Row<>(row.id(), row.kind(), new Line(name, looks(row, request, coming))));
        }
        return lines;
    }

    private static <R> Map<String, Look> looks(Row<R> row, PasteRequest<R> request, Map<Cell, Look> coming) {
        Map<String, Look> looks = new HashMap<>();
        for (Column<R> column : request.covered()) {
            String old = column.look().apply(row.value()).text();
            Look next = coming.get(new Cell(row.id(), column.id()));
            if (next == null) {
                looks.put(column.id(), Look.of(old).styled("faint"));
            } else if (next.styles().contains("wrong")) {
                looks.put(column.id(), next);
            } else {
                String text = next.text().isEmpty() ? "blank" : next.text();
                looks.put(
                        column.id(),
                        Look.of(old.isEmpty() ? text : old + " → " + text).styled("pasted"));
            }
        }
        return looks;
    }

    private static <R> String name(Row<R> row, PasteRequest<R> request) {
        return request.columns().stream()
                .map(column -> column.entry().apply(row.value(), "").row())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
