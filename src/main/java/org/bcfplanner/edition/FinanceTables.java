package org.bcfplanner.edition;

import java.util.List;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.money.Percentage;

/**
 * What the finance tables of an edition hold before anybody fills them in.
 *
 * @param fundingSources   where a scheme's money may come from; suggestions, any other text will do
 * @param performanceShare how much of the fund usually hangs on targets
 * @param outcomes         of the contingency plan, printed in advance
 * @param commissioners    the rows of the table of total spend, printed in advance
 * @param spendYears       its columns
 */
public record FinanceTables(
        List<String> fundingSources,
        Percentage performanceShare,
        List<Contingency> outcomes,
        List<Commissioner> commissioners,
        List<FinancialYear> spendYears) {
    /** Of an edition without finance. */
    static final FinanceTables NONE =
            new FinanceTables(List.of(), Percentage.parse(""), List.of(), List.of(), List.of());

    public FinanceTables {
        fundingSources = List.copyOf(fundingSources);
        outcomes = List.copyOf(outcomes);
        commissioners = List.copyOf(commissioners);
        spendYears = List.copyOf(spendYears);
    }
}
