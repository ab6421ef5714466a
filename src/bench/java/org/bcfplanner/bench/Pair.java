package org.bcfplanner.bench;

/** What the program does and the least that does the same, timed in turns so that both meet the same weather. */
record Pair(Times ours, Times floor) {

    /** @param warm how many turns are thrown away first */
    static Pair inTurns(int warm, int rounds, Step ours, Step floor) throws Exception {
        long[] first = new long[rounds];
        long[] second = new long[rounds];
        for (int i = -warm; i < rounds; i++) {
            long ourTime = ours.time();
            long floorTime = floor.time();
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
