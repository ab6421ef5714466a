package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.money.Unit;

/** A listing aligned for a terminal. Columns in which no row says anything are left out, long texts are cut. */
final class AlignedTable {
    private static final int WIDEST = 60;
    private static final String GAP = "  ";

    private AlignedTable() {}

    static String render(Listing listing) {
        if (listing.rows().isEmpty() && !listing.none().isEmpty()) {
            return listing.none() + "\n";
        }
        List<Column> columns = columns(listing);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < listing.rows().size() + 1; line++) {
            appendLine(text, columns, line);
            if (line == 0) {
                appendRule(text, columns);
            }
        }
        return text.toString();
    }

    /**
     * A column ready to be printed.
     *
     * @param texts the heading, then the cells
     */
    private record Column(List<String> texts, int width, boolean right) {
        String padded(int line) {
            String text = texts.get(line);
            String spaces = " ".repeat(width - length(text));
            return right ? spaces + text : text + spaces;
        }
    }

    private static List<Column> columns(Listing listing) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < listing.fields().size(); i++) {
            int place = i;
            List<String> cells = listing.rows().stream()
                    .map(row -> fitted(row.get(place).shown(listing.unit())))
                    .toList();
            if (cells.isEmpty() || cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                Field field = listing.fields().get(i);
                List<String> texts = new ArrayList<>(List.of(heading(field, listing.unit())));
                texts.addAll(cells);
                int width = texts.stream().mapToInt(AlignedTable::length).max().orElse(0);
                columns.add(new Column(texts, width, field.money()));
            }
        }
        return columns;
    }

    private static String heading(Field field, Unit unit) {
        return field.money() ? field.heading() + " " + unit.label() : field.heading();
    }

    /** On one line, without what could steer a terminal, and no wider than a column may be. */
    private static String fitted(String text) {
        int[] line = text.strip()
                .codePoints()
                .map(each -> Character.isISOControl(each) ? ' ' : each)
                .toArray();
        return line.length <= WIDEST
                ? new String(line, 0, line.length)
                : new String(line, 0, WIDEST - 1).stripTrailing() + "…";
    }

    private static void appendLine(StringBuilder text, List<Column> columns, int line) {
        List<String> cells = columns.stream().map(column -> column.padded(line)).toList();
        text.append(String.join(GAP, cells).stripTrailing()).append('\n');
    }

    private static void appendRule(StringBuilder text, List<Column> columns) {
        List<String> rules =
                columns.stream().map(column -> "-".repeat(column.width())).toList();
        text.append(String.join(GAP, rules)).append('\n');
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
