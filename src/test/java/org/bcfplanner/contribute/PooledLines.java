package org.bcfplanner.contribute;

import java.util.Comparator;
import java.util.List;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;

/** A plan whose maximum of spend is a little above its pool: what two people take off it apart can be too much together. */
public final class PooledLines {
    private PooledLines() {}

    /** Lines of 12 schemes, and a pool of 2014/15 that is £350k below their maximum. */
    public static Plan plan() {
        Plan lines = new RandomPlans(1).planOfLines(48);
        FinancialYear year = new FinancialYear(2014);
        long pence = spend(lines).stream()
                .filter(line -> line.fy().equals(year))
                .mapToLong(line -> line.max().counted().orElseThrow())
                .sum();
        Amount pool = Amount.read("£" + (pence / 100 - 350_000), Unit.POUNDS);
        return lines.withPool(rows -> rows.with(PoolAmount.undivided(year, PoolMeasure.TOTAL, pool)));
    }

    /** The lines of spend, the first year first. */
    public static List<Line> spend(Plan plan) {
        return plan.lines().stream()
                .filter(line -> line.kind() == Kind.SPEND)
                .sorted(Comparator.comparing(line -> line.fy().toString()))
                .toList();
    }

    /** The maximum of a line less so many thousands, as typed: {@code 2036000}. */
    public static String less(Line line, int thousands) {
        return String.valueOf(line.max().counted().orElseThrow() / 100 - thousands * 1_000L);
    }
}
