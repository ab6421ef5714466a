package org.bcfplanner.ui.chart;

import org.bcfplanner.report.picture.Axis;

/** The part of a picture in which figures stand, in pixels; a larger figure stands higher. */
record Plot(double left, double top, double right, double bottom, Axis axis) {
    double y(double figure) {
        double share = (figure - axis.low()) / (axis.high() - axis.low());
        return Math.rint(bottom - share * (bottom - top)) + 0.5;
    }
}
