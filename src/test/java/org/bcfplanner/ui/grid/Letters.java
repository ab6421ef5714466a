package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A small table for tests without a toolkit: each row is a list of texts. The first column only names the row, a row whose
 * name begins with {@code #} cannot be typed into, {@code bad} is refused and {@code ?} cannot be read.
 */
final class Letters {
    private Letters() {}

    static Sheet<List<String>> sheet(String... rows) {
        List<Row<List<String>>> made = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            made.add(new Row<>("r" + i, Row.Kind.LINE, List.of(rows[i].split(" ", -1))));
        }
        return new Sheet<>(made, List.of());
    }

    static List<Column<List<String>>> columns(int typed, boolean numeric) {
        List<Column<List<String>>> columns = new ArrayList<>();
        columns.add(Column.reading("name", "Name", 100, row -> Look.of(row.getFirst())));
        IntStream.rangeClosed(1, typed).forEach(at -> {
            Column<List<String>> column = Column.<List<String>>reading(
                            "c" + at, "C" + at, 80, row -> Look.of(row.get(at)))
                    .typed(row -> !row.getFirst().startsWith("#"), row -> row.get(at))
                    .refusing((row, text) -> text.equals("bad") ? Optional.of("Not that.") : Optional.empty())
                    .explained((row, text) -> new Entry(
                            row.getFirst(),
                            "C" + at,
                            text,
                            text.equals("?") ? "Not an amount" : "",
                            "",
                            text.equals("?"),
                            List.of()));
            columns.add(numeric ? column.ofNumbers() : column);
        });
        return columns;
    }

    static List<String> words(List<CellChange> changes) {
        return changes.stream()
                .map(each -> each.cell().row() + " " + each.cell().column() + "=" + each.text())
                .toList();
    }
}
