package org.bcfplanner.bench;

import java.util.Random;

/**
 * What the program does and the least that does the same, timed in turns so that both meet the same weather. Which of
 * the two comes first in a turn is drawn by lot, as what comes second finds another disk and other caches.
 */
record Pair(Times ours, Times floor) {

    /** @param warm how many turns are thrown away first */
    static Pair inTurns(int warm, int rounds, Step ours, Step floor) throws Exception {
        long[] first = new long[rounds];
        long[] second = new long[rounds];
        Random lot = new Random(1);
        for (int i = -warm; i < rounds; i++) {
            boolean floorFirst = lot.nextBoolean();
            long early = floorFirst ? floor.time() : 0;
            long ourTime = ours.time();
            long floorTime = floorFirst ? early : floor.time();
            if (i >= 0) {
                first[i] = ourTime;
                second[i] = floorTime;
            }
        }
        return new Pair(new Times(first), new Times(second));
    }

    /** @param nanos times of ours, and of the other */
    static Pair of(long[]... nanos) {
        return new Pair(new Times(nanos[0]), new Times(nanos[1]));
    }

    /** Something that times itself. */
    static Times timed(int warm, int rounds, Timed step) throws Exception {
        long[] times = new long[rounds];
        for (int i = -warm; i < rounds; i++) {
            long time = step.time();
            if (i >= 0) {
                times[i] = time;
            }
        }
        return new Times(times);
    }

    static Times alone(int warm, int rounds, Step ours) throws Exception {
        return inTurns(warm, rounds, ours, () -> {}).ours();
    }

    /** Does something and says how many nanoseconds of it count. */
    @FunctionalInterface
    interface Timed {
        long time() throws Exception;
    }

    double ratio() {
        return ours.median() / floor.median();
    }
}
