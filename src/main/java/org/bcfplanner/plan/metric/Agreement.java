package org.bcfplanner.plan.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.chance.Count;

/**
 * Whether a stated value is the one that its numerator and denominator give (rule M1). Values are compared to the
 * decimals that are stated: 597 agrees with 135 of 22,600, which is 597.345 per 100,000.
 */
public sealed interface Agreement {
    /** What numerator and denominator give, to one decimal at least. */
    BigDecimal computed();

    record Agrees(BigDecimal computed) implements Agreement {}

    /**
     * The value differs, but counts that round to the stated ones give it.
     *
     * @param counts at least one, the nearest to what is stated first
     */
    record Explained(BigDecimal computed, List<Count> counts) implements Agreement {
        public Explained {
            counts = List.copyOf(counts);
        }
    }

    /**
     * The value differs, and no rounding of the counts explains it.
     *
     * @param least    what rounded counts could give at least, to one decimal at least
     * @param greatest what they could give at most
     */
    record Differs(BigDecimal computed, BigDecimal least, BigDecimal greatest) implements Agreement {}

    /** Empty where there is no value to work out, as the denominator is not above zero. */
    static Optional<Agreement> of(BigDecimal stated, BigDecimal numerator, BigDecimal denominator, Formula formula) {
        int stating = Math.max(0, stated.scale());
        int decimals = Math.max(1, stating);
        return formula.value(numerator, denominator, decimals)
                .map(computed -> formula.value(numerator, denominator, stating)
                        .filter(rounded -> rounded.compareTo(stated) == 0)
                        .<Agreement>map(rounded -> new Agrees(computed))
                        .orElseGet(() -> rounded(stated, numerator, denominator, formula, computed)));
    }

    private static Agreement rounded(
            BigDecimal stated, BigDecimal numerator, BigDecimal denominator, Formula formula, BigDecimal computed) {
        Optional<RoundingBox> box = Count.of(numerator, denominator).map(RoundingBox::new);
        List<Count> counts = box.map(each -> each.explaining(stated, formula)).orElse(List.of());
        if (!counts.isEmpty()) {
            return new Explained(computed, counts);
        }
        return new Differs(
                computed,
                box.map(each -> each.least(formula, computed.scale())).orElse(computed),
                box.map(each -> each.greatest(formula, computed.scale())).orElse(computed));
    }
}
