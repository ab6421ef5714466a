package org.bcfplanner.search;

/** How well a saying answers a query: the less, the better. */
final class Score {
    /** The saying does not answer. */
    static final int NONE = Integer.MAX_VALUE;

    private static final int IN_NAME = 0;
    private static final int IN_TEXT = 20;
    private static final int BEGINS_A_WORD = 3;
    private static final int NOT_A_NAME = 6;
    private static final int NOT_AT_THE_START = 2;

    private Score() {}

    /** Every word must be found, and of what is no name at least one in the text itself. */
    static int of(Saying saying, Query query) {
        int score = saying.isName() ? 0 : NOT_A_NAME;
        boolean said = saying.isName();
        for (Query.Word word : query.words()) {
            int inName = place(saying.called(), word, IN_NAME);
            boolean isAmount = word.amount().isPresent()
                    && saying.pence().isPresent()
                    && word.amount().get().holds(saying.pence().getAsLong());
            int inText = isAmount ? IN_TEXT : place(saying.words(), word, IN_TEXT);
            said |= inText != NONE;
            int best = Math.min(inName, inText);
            if (best == NONE) {
                return NONE;
            }
            score += best;
        }
        if (!said) {
            return NONE;
        }
        String first = query.words().getFirst().start();
        return saying.called().startsWith(first) ? score : score + NOT_AT_THE_START;
    }

    private static int place(String words, Query.Word word, int base) {
        if (!words.contains(word.start())) {
            return NONE;
        }
        return words.contains(word.whole()) ? base : base + BEGINS_A_WORD;
    }
}
