package org.bcfplanner.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of results. */
final class Report {
    private final List<String[]> rows = new ArrayList<>();

    Report(String... headings) {
        rows.add(headings);
    }

    void add(String... cells) {
        rows.add(cells);
    }

    void add(String what, Pair pair, double aim) {
        add(what, ms(pair.ours().median()), ms(pair.floor().median()), times(pair.ratio()), aim(pair.ratio(), aim));
    }

    /** Something that has no floor, with an upper limit in the unit it is told in. */
    void add(String what, double value, String unit, double limit) {
        add(what, number(value) + " " + unit, "", "", "≤ " + number(limit) + " " + unit + verdict(value, limit));
    }

    void addMegabytes(String what, double ours, double other) {
        add(what, number(ours) + " MB", number(other) + " MB", times(ours / other), "");
    }

    boolean hasRows() {
        return rows.size() > 1;
    }

    void print(PrintStream out) {
        int[] widths = new int[rows.getFirst().length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            out.println(line(rows.get(i), widths));
            if (i == 0) {
                out.println(rule(widths));
            }
        }
        out.println();
    }

    static String ms(double ms) {
        return number(ms) + " ms";
    }

    private static String times(double ratio) {
        return String.format(Locale.UK, "%.2f", ratio);
    }

    private static String aim(double ratio, double aim) {
        return aim == 0 ? "" : "≤ " + number(aim) + " ×" + verdict(ratio, aim);
    }

    private static String verdict(double value, double limit) {
        return value <= limit ? " met" : " missed";
    }

    private static String number(double value) {
        return String.format(Locale.UK, value >= 100 ? "%,.0f" : value >= 1 ? "%.1f" : "%.3f", value);
    }

    private static String line(String[] cells, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < cells.length; i++) {
            String pad = " ".repeat(widths[i] - cells[i].length());
            line.append(' ').append(i == 0 ? cells[i] + pad : pad + cells[i]).append(" |");
        }
        return line.toString();
    }

    private static String rule(int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            line.append(' ')
                    .append("-".repeat(widths[i] - 1))
                    .append(i == 0 ? "-" : ":")
                    .append(" |");
        }
        return line.toString();
    }
}
