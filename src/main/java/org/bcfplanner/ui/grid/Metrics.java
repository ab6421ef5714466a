package org.bcfplanner.ui.grid;

/**
 * The heights of a table at one text size, in whole pixels.
 *
 * @param bar the height of the entry bar at a text size of 100 %; 0 without one
 */
record Metrics(double scale, double bar) {
    static final double BAR = 34;

    double row() {
        return scaled(28);
    }

    double heading() {
        return scaled(28);
    }

    double entry() {
        return scaled(bar);
    }

    double scaled(double pixels) {
        return Math.round(pixels * scale);
    }
}
