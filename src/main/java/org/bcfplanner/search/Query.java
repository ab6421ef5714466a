package org.bcfplanner.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.money.Figure;
import org.bcfplanner.plan.money.FigureReader;

/**
 * What is looked for: words, each of which must be found, in whatever order. A word is found where one begins with it; one
 * that is an amount, as {@code £3.7m}, also where an amount is the same at the precision that was typed.
 *
 * @param words without capitals and accents
 */
record Query(List<Word> words) {
    private static final BigDecimal PENCE = new BigDecimal(100);
    private static final BigDecimal LARGEST = new BigDecimal(Long.MAX_VALUE);

    Query {
        words = List.copyOf(words);
    }

    /**
     * A word that is looked for.
     *
     * @param start  behind a blank, as texts hold their words
     * @param whole  the same with a blank behind it
     * @param amount the pence that it may stand for; empty where it is no amount
     */
    record Word(String start, String whole, Optional<Range> amount) {}

    /** From and to in pence, both included. */
    record Range(long from, long to) {
        boolean holds(long pence) {
            return pence >= from && pence <= to;
        }
    }

    static Query of(String typed) {
        List<Word> words = new ArrayList<>();
        for (String part : typed.strip().split("\\s+", -1)) {
            String[] folded = Folding.of(part).strip().split(" ", -1);
            for (String word : folded) {
                if (!word.isEmpty()) {
                    words.add(new Word(
                            " " + word, " " + word + " ", folded.length == 1 ? range(part) : Optional.empty()));
                }
            }
        }
        return new Query(words.stream().distinct().toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private static Optional<Range> range(String word) {
        return FigureReader.read(word).filter(Query::isAmount).map(figure -> {
            BigDecimal half = figure.step().movePointLeft(1).multiply(new BigDecimal(5));
            return new Range(
                    pence(figure.value().subtract(half)), pence(figure.value().add(half)));
        });
    }

    /** A bare number may be anything; with a £ or a k it is money. */
    private static boolean isAmount(Figure figure) {
        return switch (figure.scale()) {
            case THOUSAND, MILLION, BILLION -> true;
            case PERCENT -> false;
            case NONE -> figure.pounds();
        };
    }

    private static long pence(BigDecimal pounds) {
        return pounds.multiply(PENCE)
                .min(LARGEST)
                .max(LARGEST.negate())
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }
}
