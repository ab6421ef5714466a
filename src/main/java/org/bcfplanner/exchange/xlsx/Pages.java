package org.bcfplanner.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a sheet by their heights, and where its pages end, so that a heading does not stand alone at the foot of
 * one. Heights are in points.
 */
final class Pages {
    /** Programs differ a little in how high they draw a row, so a page is not filled to the last point. */
    private static final double FILLED = 0.96;

    private final List<Line> lines = new ArrayList<>();
    private double height;

    /** Whether a row may be the last of a page. */
    enum Bond {
        FREE,
        /** It leads the row below, and stands on the page of that. */
        WITH_NEXT
    }

    private record Line(double height, Bond bond) {}

    void add(double rowHeight, Bond bond) {
        lines.add(new Line(rowHeight, bond));
        height += rowHeight;
    }

    /** Of all rows together. */
    double height() {
        return height;
    }

    /**
     * The rows after which a page ends, counted from 0; not the last one. Rows that lead others begin a page with them. What
     * is higher than a page alone is left to the printer.
     *
     * @param room how much a page holds
     */
    List<Integer> ends(double room) {
        List<Integer> ends = new ArrayList<>();
        double filled = 0;
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            double group = lines.get(to).height();
            while (lines.get(to).bond() == Bond.WITH_NEXT && to + 1 < lines.size()) {
                to++;
                group += lines.get(to).height();
            }
            if (filled > 0 && filled + group > room * FILLED) {
                ends.add(from - 1);
                filled = 0;
            }
            filled += group;
            from = to + 1;
        }
        return ends;
    }
}
