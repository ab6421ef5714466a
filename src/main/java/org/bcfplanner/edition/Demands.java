package org.bcfplanner.edition;

import java.util.List;
import org.bcfplanner.plan.finance.FinancialYear;

/**
 * What a complete plan of an edition must hold, and the bounds of its figures.
 *
 * @param least         the least amount of money a cell takes, in pounds
 * @param most          the greatest, in pounds
 * @param numbering     what stands before the figures of a scheme's number: {@code BCF} for {@code BCF01}
 * @param details       the plan's own fields that must be filled
 * @param organisations how grave it is that no council, or no CCG, is named
 * @param schemes       the fields of every scheme that must be filled
 * @param pool          how grave it is that a value of the pooled budget is not given
 * @param contributions how grave it is that a figure of an organisation's contribution is not given
 * @param spend         how grave it is that a scheme has no spend in one of {@code spendYears}
 * @param spendYears    the years for which every scheme states what it spends
 */
public record Demands(
        long least,
        long most,
        String numbering,
        List<Needed> details,
        Severity organisations,
        List<Needed> schemes,
        Severity pool,
        Severity contributions,
        Severity spend,
        List<FinancialYear> spendYears) {

    /**
     * A field that must be filled.
     *
     * @param field    the component of the record that holds it
     * @param label    its name for people: {@code Lead provider}
     * @param rule     the rule that speaks of it where it is blank
     * @param severity how grave a blank is
     */
    public record Needed(String field, String label, String rule, Severity severity) {}
}
