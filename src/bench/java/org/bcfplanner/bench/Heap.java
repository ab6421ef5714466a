package org.bcfplanner.bench;

import java.lang.management.ManagementFactory;

/** Memory that is in use. */
final class Heap {
    private Heap() {}

    /** What is reachable, in megabytes: the least of several looks, each after a collection. */
    static double megabytes() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            ManagementFactory.getMemoryMXBean().gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least / 1e6;
    }
}
