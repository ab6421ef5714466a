package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table for tests, with all that a table can have. Numbers of rows and names are kept in view; a, b and c stand under
 * Amounts, d and e under Notes, f alone. Row 0 leads a group and cannot be typed into, {@code bad} is refused in every
 * cell and {@code ?} cannot be read.
 */
final class WideTable {
    static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f");

    private WideTable() {}

    static List<List<String>> values(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(
                        row -> List.of("Row " + row, row + "a", row + "b", row + "c", row + "d", row + "e", row + "f"))
                .toList();
    }

    static List<Column<List<String>>> columns() {
        List<Column<List<String>>> columns = new ArrayList<>();
        columns.add(Column.<List<String>>reading(
                        "number", "", 36, row -> Look.of(row.get(0).replace("Row ", "")))
                .kept());
        columns.add(Column.<List<String>>reading("name", "Name", 160, row -> Look.of(row.get(0)))
                .kept());
        for (int i = 1; i <= LETTERS.size(); i++) {
            int at = i;
            String id = LETTERS.get(i - 1);
            Column<List<String>> column = Column.<List<String>>reading(
                            id, id.toUpperCase(Locale.ROOT), 90, row -> look(row.get(at)))
                    .ofNumbers()
                    .typed(row -> !row.get(0).equals("Row 0"), row -> row.get(at))
                    .refusing((row, text) -> text.equals("bad") ? Optional.of("Not that.") : Optional.empty())
                    .explained((row, text) -> Entry.plain(row.get(0), id, text));
            columns.add(i <= 3 ? column.under("Amounts") : i <= 5 ? column.under("Notes") : column);
        }
        return columns;
    }

    private static Look look(String text) {
        Look look = Look.of(text);
        return text.equals("?")
                ? look.styled("wrong").withIcon("bi-x-octagon-fill").explained("This cannot be read")
                : look;
    }

    static Sheet<List<String>> sheet(List<List<String>> values) {
        List<Row<List<String>>> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            rows.add(new Row<>(
                    values.get(i).getFirst().replace("Row ", ""),
                    i == 0 ? Row.Kind.GROUP : Row.Kind.LINE,
                    values.get(i)));
        }
        List<Row<List<String>>> foot = List.of(
                new Row<>("total", Row.Kind.TOTAL, List.of("Total", "1", "2", "3", "4", "5", "6")),
                new Row<>("least", Row.Kind.TOTAL, List.of("Least", "1", "2", "3", "4", "5", "6")),
                new Row<>("gap", Row.Kind.TOTAL, List.of("Gap", "1", "2", "3", "4", "5", "6")));
        return new Sheet<>(rows, foot);
    }
}
