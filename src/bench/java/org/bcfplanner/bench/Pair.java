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

    static Times alone(int warm, int rounds, Step ours) throws Exception {
        return inTurns(warm, rounds, ours, () -> {}).ours();
    }

    double ratio() {
        return ours.median() / floor.median();
    }
}
