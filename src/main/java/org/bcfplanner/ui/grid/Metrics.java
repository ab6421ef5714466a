package org.bcfplanner.ui.grid;

/** The heights of a table at one text size, in whole pixels. */
record Metrics(double scale) {
    double row() {
        return scaled(28);
    }

    double heading() {
        return scaled(28);
    }

    double entry() {
        return scaled(34);
    }

    double scaled(double pixels) {
        return Math.round(pixels * scale);
    }
}
