package org.bcfplanner.bench;

import java.util.Arrays;

/** How long the same thing took, time after time. */
final class Times {
    private final long[] sorted;

    /** @param nanos at least one */
    Times(long[] nanos) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    double median() {
        return at(0.5);
    }

    /** Milliseconds that only the rest of the times exceeded: 0.99 for all but one in a hundred. */
    double at(double part) {
        return sorted[(int) Math.round(part * (sorted.length - 1))] / 1e6;
    }
}
