package org.bcfplanner.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bcfplanner.plan.metric.Formula;

/**
 * What one cell works out of others, as a formula that stays live. Each carries its result, so that it can be shown
 * unasked. Cells of the same row are named by their column, those of the same column by their row, both counted from 0.
 */
public sealed interface Worked extends Value {
    /** One cell of the row times another; nothing while one of them is no number. */
    record Product(int column, int times, OptionalInt result) implements Worked {}

    /**
     * The word for the number in another cell of the row.
     *
     * @param limits    in ascending order
     * @param otherwise the word where there is no number
     */
    record Banded(int column, List<Limit> limits, String otherwise, String word) implements Worked {
        public Banded {
            limits = List.copyOf(limits);
        }
    }

    /** The word that holds from a number on, up to the next limit. */
    record Limit(int least, String word, Heat heat) {}

    /**
     * A count divided by another of this column, as a metric works out its value; nothing while one of them is no number,
     * or the denominator is not above zero.
     *
     * @param decimals to which it is rounded, halves up
     * @param after    what stands behind the number
     */
    record Ratio(
            int numerator, int denominator, Formula formula, int decimals, String after, Optional<BigDecimal> result)
            implements Worked {}

    /**
     * How many rows of another table hold all of these words or numbers, each in one of its columns.
     *
     * @param heat how serious it is to be counted here; said by {@code word} besides, which may be empty
     */
    record Counted(List<Where> where, int result, String word, Heat heat) implements Worked {
        public Counted {
            where = List.copyOf(where);
        }

        /** A count that stands for nothing but itself. */
        static Counted plain(Where where, int result) {
            return new Counted(List.of(where), result, "", Heat.NONE);
        }
    }

    /** Cells that may hold a word or a number. */
    record Where(CellPlace cells, String equal) {}

    /** The numbers of other cells added up. */
    record Added(CellPlace cells, int result) implements Worked {}

    /** The counts of this column over some rows. */
    record Tally(Span rows, int result) implements Worked {}
}
