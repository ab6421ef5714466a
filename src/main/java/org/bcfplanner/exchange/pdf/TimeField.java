package org.bcfplanner.exchange.pdf;

import java.time.LocalDate;
import org.bcfplanner.report.strategy.TimeAxis;

/**
 * Where the bars of a timeline are.
 *
 * @param top of the first row
 * @param row how high one is
 */
record TimeField(TimeAxis axis, float left, float right, float top, float row) {
    /** Where a day begins. */
    float at(LocalDate day) {
        return (float) (left + (right - left) * axis.share(day));
    }

    /** The line on which the words of a row stand. */
    float middle(float rowTop) {
        return rowTop + row / 2 + 3;
    }
}
