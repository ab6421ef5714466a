package org.bcfplanner.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis of numbers that begins and ends at round ones.
 *
 * @param low      the least number
 * @param high     the largest, above the least
 * @param step     from one mark to the next
 * @param decimals that its marks need
 */
public record Axis(double low, double high, double step, int decimals) {
    private static final int MARKS = 6;
    /** Room beyond the least and the largest figure, as a share of what lies between. */
    private static final double AIR = 0.06;

    /**
     * The axis on which all figures from one to another stand.
     *
     * @param floor below which it does not go, as no figure can be there
     */
    public static Axis of(double least, double most, double floor) {
        double range = most > least ? most - least : Math.max(1, Math.abs(most) * 0.2);
        double rough = range * (1 + 2 * AIR) / MARKS;
        double size = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = size * nice(rough / size);
        double low = Math.max(floor, step * Math.floor((least - range * AIR) / step));
        double high = step * Math.ceil((most + range * AIR) / step);
        int decimals = Math.clamp((long) -Math.floor(Math.log10(step) + 1e-9), 0, 6);
        return new Axis(low, high, step, decimals);
    }

    private static double nice(double share) {
        if (share <= 1) {
            return 1;
        }
        if (share <= 2) {
            return 2;
        }
        return share <= 5 ? 5 : 10;
    }

    /** The numbers at which marks stand, from the least to the largest. */
    public List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (double mark = low; mark <= high + step / 2; mark += step) {
            marks.add(mark);
        }
        return marks;
    }
}
