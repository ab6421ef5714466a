package org.bcfplanner.bench;

/** Something to be timed. */
@FunctionalInterface
interface Step {
    void run() throws Exception;

    /** How long it takes, in nanoseconds. */
    default long time() throws Exception {
        long start = System.nanoTime();
        run();
        return System.nanoTime() - start;
    }
}
