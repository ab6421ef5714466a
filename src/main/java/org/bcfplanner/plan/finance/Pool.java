package org.bcfplanner.plan.finance;

import java.util.List;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Rows;

/** The values of the pooled budget, each the sum of its parts. */
public final class Pool {
    private Pool() {}

    /** The parts of one value in their order. */
    public static List<PoolAmount> parts(Rows<PoolAmount> pool, FinancialYear fy, PoolMeasure measure) {
        return pool.stream()
                .filter(part -> part.fy().equals(fy) && part.measure() == measure)
                .sorted(Ranked.order())
                .toList();
    }

    /** The sum of the parts of one value. */
    public static Total total(Rows<PoolAmount> pool, FinancialYear fy, PoolMeasure measure) {
        return Total.of(
                parts(pool, fy, measure).stream().map(PoolAmount::amount).toList());
    }
}
