package org.bcfplanner.plan.finance;

import static org.bcfplanner.plan.money.MoneyFormat.pounds;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.money.Comparison;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.table.Rows;

/**
 * The sum of one column of contributions beside the value of the pool that it must come to (rule P3).
 *
 * @param fy            the year of the pool
 * @param contributions the sum over all organisations
 * @param pool          what the plan states for the pool
 */
public record ContributionTie(
        Contribution.Figure figure, FinancialYear fy, PoolMeasure measure, Total contributions, Total pool) {

    /**
     * The tie of each column: spending to the total of the first year, minimum and actual contributions to minimum and
     * total of the second.
     *
     * @param years the two years of the plan
     */
    public static List<ContributionTie> of(
            Rows<Contribution> contributions, Rows<PoolAmount> pool, List<FinancialYear> years) {
        List<ContributionTie> ties = new ArrayList<>();
        for (Contribution.Figure figure : Contribution.Figure.values()) {
            FinancialYear fy = figure == Contribution.Figure.SPENDING ? years.getFirst() : years.getLast();
            PoolMeasure measure = figure == Contribution.Figure.MINIMUM ? PoolMeasure.MINIMUM : PoolMeasure.TOTAL;
            ties.add(new ContributionTie(
                    figure, fy, measure, total(contributions, figure), Pool.total(pool, fy, measure)));
        }
        return ties;
    }

    /** The sum of one column. */
    public static Total total(Rows<Contribution> contributions, Contribution.Figure figure) {
        return Total.of(contributions.stream().map(each -> each.amount(figure)).toList());
    }

    /** How far the contributions are above the pool; below where negative. */
    public Comparison difference() {
        return new Comparison(contributions, pool);
    }

    /** Whether the two agree, in a sentence, or why that cannot be told. */
    public String words() {
        String whole = (measure == PoolMeasure.MINIMUM ? "the minimum of the pool of " : "the pool of ") + fy;
        if (contributions.isOfNothing()) {
            return "No contributions are entered to compare with " + whole + ".";
        }
        if (pool.isOfNothing()) {
            return "No value is stated for " + whole + ".";
        }
        if (!difference().isKnown()) {
            return "The contributions cannot be compared with " + whole + ": " + unknown() + ".";
        }
        long pence = difference().difference().orElseThrow();
        return pence == 0
                ? "The contributions come to " + whole + ", " + pounds(pool.pence()) + "."
                : "The contributions are " + pounds(Math.abs(pence)) + (pence > 0 ? " above " : " below ") + whole
                        + ", " + pounds(pool.pence()) + ".";
    }

    private String unknown() {
        List<String> reasons = new ArrayList<>();
        if (contributions.isIncomplete()) {
            reasons.add("their sum " + Reading.incomplete(contributions));
        }
        if (pool.isIncomplete()) {
            reasons.add("the pool " + Reading.incomplete(pool));
        }
        return String.join(", ", reasons);
    }
}
