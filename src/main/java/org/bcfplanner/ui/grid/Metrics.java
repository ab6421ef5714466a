package org.bcfplanner.ui.grid;

/**
 * The heights of a table at one text size, in whole pixels. Where large text leaves room for few rows only, rows and
 * headings move closer together.
 */
final class Metrics {
    static final double BAR = 34;
    /** How many rows a table should show at least before its rows move closer together. */
    private static final int FEW = 5;

    static final double ROW = 28;
    /** By how much a row is lower where rows move closer together. */
    private static final double CLOSER = 9;

    private static final double DENSE_HEADING = 17;
    private static final double DENSE_BAR = 25;

    private final double scale;
    private final double bar;
    private final double row;
    private boolean dense;
    private int headingLines = 1;

    /**
     * @param bar the height of the entry bar at a text size of 100 %; 0 without one
     * @param row the height of a row at a text size of 100 %
     */
    Metrics(double scale, double bar, double row) {
        this.scale = scale;
        this.bar = bar;
        this.row = row;
    }

    double scale() {
        return scale;
    }

    /** How many lines of text the headings have, one over the other. */
    int headingLines() {
        return headingLines;
    }

    /** Settles how close rows stand in a table of this height that shows a sheet under headings of so many lines. */
    void fit(double height, int lines, Sheet<?> sheet) {
        headingLines = lines;
        dense = false;
        int totals = Math.min(1, sheet.totals().size());
        double rows = height - entry() - lines * heading() - scaled(Geometry.BAR) - totals * row();
        dense = height > 0 && rows < Math.min(FEW, sheet.rows().size()) * row();
    }

    double row() {
        return scaled(dense ? row - CLOSER : row);
    }

    double heading() {
        return scaled(dense ? DENSE_HEADING : ROW);
    }

    double entry() {
        return bar == 0 ? 0 : scaled(dense ? DENSE_BAR : bar);
    }

    double scaled(double pixels) {
        return Math.round(pixels * scale);
    }
}
