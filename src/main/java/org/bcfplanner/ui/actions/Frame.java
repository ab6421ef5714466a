package org.bcfplanner.ui.actions;

import java.time.LocalDate;
import org.bcfplanner.report.timeline.Timeline;

/**
 * Where things stand across the picture of a timeline, in pixels: the names of actions, the times, and the states.
 *
 * @param left  where the times begin
 * @param right where they end
 * @param state where the states begin
 * @param terse whether states are only shapes
 */
record Frame(Timeline timeline, double left, double right, double state, double width, boolean terse) {
    private static final double MOST_NAMES = 380;
    private static final double STATES = 150;
    private static final double SIGNS = 26;
    /** The width from which states are said in words beside the times. */
    private static final double ROOMY = 560;

    private static final double GAP = 14;

    /** Names take a third, states what their words need, times the rest. */
    static Frame of(Timeline timeline, double width, double scale) {
        double left = Math.rint(Math.min(width * 0.34, MOST_NAMES * scale));
        double states = width < ROOMY * scale ? SIGNS : STATES;
        double state = Math.max(left, width - Math.rint(states * scale));
        return new Frame(timeline, left, Math.max(left, state - GAP * scale), state, width, width < ROOMY * scale);
    }

    /** Where a day begins. */
    double x(LocalDate day) {
        return Math.rint(left + timeline.across(day) * (right - left));
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return x(day.plusDays(1));
    }
}
