package org.bcfplanner.plan.finance;

import static org.bcfplanner.plan.money.MoneyFormat.pounds;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.money.Comparison;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.table.Rows;

/**
 * The pooled budget of one year beside its minimum.
 *
 * @param minimum the minimum required value
 * @param total   the value proposed or agreed
 */
public record PoolBalance(FinancialYear fy, Total minimum, Total total) {
    /** The balance of one year. */
    public static PoolBalance of(Rows<PoolAmount> pool, FinancialYear fy) {
        return new PoolBalance(fy, Pool.total(pool, fy, PoolMeasure.MINIMUM), Pool.total(pool, fy, PoolMeasure.TOTAL));
    }

    /** The surplus over the minimum; a shortfall where negative. */
    public Comparison surplus() {
        return new Comparison(total, minimum);
    }

    /** Surplus or shortfall in a sentence, or why neither can be told. */
    public String words() {
        if (total.isOfNothing() || minimum.isOfNothing()) {
            return unstated();
        }
        String pool = "The pool of " + fy;
        String least = "its minimum of " + pounds(minimum.pence());
        if (surplus().isKnown()) {
            long pence = surplus().difference().orElseThrow();
            return pence == 0
                    ? pool + " is exactly " + least + "."
                    : pool + " is " + surplus().size() + (pence > 0 ? " above " : " short of ") + least + ".";
        }
        long known = total.pence() - minimum.pence();
        return !minimum.isIncomplete() && known >= 0
                ? pool + " is at least " + pounds(known) + " above " + least + "; its total "
                        + Reading.incomplete(total) + "."
                : "Whether the pool of " + fy + " reaches its minimum cannot be told: " + unknown() + ".";
    }

    private String unstated() {
        if (total.isOfNothing() && minimum.isOfNothing()) {
            return "No value of the pool is stated for " + fy + ".";
        }
        return total.isOfNothing()
                ? "No total of the pool is stated for " + fy + "."
                : "No minimum of the pool is stated for " + fy + ".";
    }

    private String unknown() {
        List<String> reasons = new ArrayList<>();
        if (minimum.isIncomplete()) {
            reasons.add("the minimum " + Reading.incomplete(minimum));
        }
        if (total.isIncomplete()) {
            reasons.add("the total " + Reading.incomplete(total));
        }
        return String.join(", ", reasons);
    }
}
