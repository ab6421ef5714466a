package org.bcfplanner.plan.money;

import java.math.BigDecimal;

/**
 * A figure as read from typed text, before anybody says whether it is money, a rate or a count.
 *
 * @param number    the digits with their sign, as typed: {@code 64.5%} gives 64.5 and {@code £40m} gives 40
 * @param scale     the word or sign that multiplies it
 * @param pounds    whether a £ was typed
 * @param estimate  whether it was called an estimate ({@code circa}, {@code approx.})
 * @param footnote  the number of a footnote hung on it: {@code 1} in {@code 597 (1)}; empty without one
 * @param qualifier a remark, period or doubt hung on it: {@code draft target}, {@code 2014/15}, {@code ?}; empty
 *     without one
 * @param decimals  how many decimals were typed
 */
public record Figure(
        BigDecimal number,
        Scale scale,
        boolean pounds,
        boolean estimate,
        String footnote,
        String qualifier,
        int decimals) {

    /** What is hung on the digits. */
    public enum Scale {
        NONE(BigDecimal.ONE),
        THOUSAND(new BigDecimal(1_000)),
        MILLION(new BigDecimal(1_000_000)),
        BILLION(new BigDecimal(1_000_000_000)),
        PERCENT(BigDecimal.ONE);

        private final BigDecimal factor;

        Scale(BigDecimal factor) {
            this.factor = factor;
        }
    }

    /** The number times its scale: {@code £3.86m} is 3,860,000. A percentage stays as typed: 64.5% is 64.5. */
    public BigDecimal value() {
        return number.multiply(scale.factor);
    }

    /** The size of one step of the last digit typed: 100,000 for {@code £4.2m}. */
    public BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals).multiply(scale.factor);
    }

    /**
     * Whether two figures can be the same one written at two precisions: {@code £4.2m} and {@code £4.184m} agree, as
     * they differ by no more than half a step of the coarser.
     */
    public boolean agreesWith(Figure other) {
        BigDecimal difference = value().subtract(other.value()).abs();
        return difference.add(difference).compareTo(step().max(other.step())) <= 0;
    }
}
