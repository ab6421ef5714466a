package org.bcfplanner.ui.chart;

/**
 * Where amounts stand across a picture.
 *
 * @param left  where the least amount stands, in pixels
 * @param low   the least amount, in pence
 * @param pixel how many pixels a penny is worth
 */
record Scale(double left, long low, double pixel) {
    double of(long pence) {
        return left + ((double) pence - low) * pixel;
    }
}
