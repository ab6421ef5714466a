package org.bcfplanner.exchange.xlsx;

import java.util.List;
import org.bcfplanner.change.edits.ContingencyEdits;
import org.bcfplanner.change.edits.ContributionEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.change.edits.SpendEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.FinanceTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.CommissionerSpend;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.YesNo;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.ChecklistItem;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Source;
import org.bcfplanner.report.Target;

/** {@link SmallPlan} with its finance tables filled in, not all of them well. */
final class FinancePlan {
    static final FinanceTables PRINTED = Editions.get("bcf-2014").finance();
    static final String PERFORMANCE = "Reablement is protected first.\n=1+1 is no formula.";

    private FinancePlan() {}

    static Plan plan() {
        Plan plan = SmallPlan.plan();
        Id<Organisation> council = organisation(plan, "Thurrock Council");
        Id<Organisation> ccg = organisation(plan, "Thurrock CCG");
        plan = ContributionEdits.holdsPool(plan, council, YesNo.YES);
        plan = ContributionEdits.holdsPool(plan, ccg, YesNo.NO);
        plan = contribution(plan, council, Contribution.Figure.SPENDING, "£862,000.50");
        plan = contribution(plan, ccg, Contribution.Figure.SPENDING, "£2,862,000");
        plan = contribution(plan, council, Contribution.Figure.MINIMUM, "Nil");
        plan = contribution(plan, ccg, Contribution.Figure.MINIMUM, "£10,565,00");
        plan = contribution(plan, council, Contribution.Figure.ACTUAL, "£10,410,536");
        plan = contribution(plan, ccg, Contribution.Figure.ACTUAL, "£13,000,000 (TBC)");
        for (Contingency.Figure figure : Contingency.Figure.values()) {
            Id<Contingency> first = PRINTED.outcomes().getFirst().id();
            plan = contingency(plan, first, figure, Contingency.Period.YEAR, "£30k");
            plan = contingency(plan, first, figure, Contingency.Period.ONGOING, "(500)");
        }
        plan = ContingencyEdits.performance(plan, new Text(PERFORMANCE));
        plan = ContingencyEdits.performanceShare(plan, Percentage.parse("250%"));
        plan = spend(plan, "adult-social-care", 2013, "41,250");
        plan = spend(plan, "adult-social-care", 2014, "£40m");
        plan = spend(plan, "ccg", 2013, "TBC");
        Id<?> funded = plan.schemes().iterator().next().id();
        return SchemeEdits.changeScheme(
                plan, Id.of(funded.toString()), scheme -> scheme.withFundingSource("CCG Minimum Contribution"));
    }

    static Assessment assessment() {
        Target minimum =
                target(Source.of("contribution", Contribution.idOf(organisation(plan(), "Thurrock CCG")), "minimum"));
        Target spend = target(Source.of(
                "commissioner_spend",
                CommissionerSpend.idOf(Commissioner.idOf("ccg"), new FinancialYear(2013)),
                "amount"));
        return new Assessment(
                List.of(
                        new ChecklistItem(
                                "Contributions",
                                "Minimum of the CCG",
                                "Contributions",
                                minimum,
                                ChecklistItem.State.FILLED),
                        new ChecklistItem(
                                "Contributions",
                                "Title",
                                "Plan details › title",
                                Target.NOWHERE,
                                ChecklistItem.State.FILLED),
                        new ChecklistItem(
                                "Total spend",
                                "Thurrock CCG, 2013/14",
                                "Total spend",
                                spend,
                                ChecklistItem.State.BLANK)),
                List.of(
                        new FoundIssue(
                                FoundIssue.Severity.ERROR,
                                "A1",
                                "Contributions › Thurrock CCG › Minimum",
                                minimum,
                                "“£10,565,00” is not an amount.",
                                ""),
                        new FoundIssue(
                                FoundIssue.Severity.WARNING,
                                "S11",
                                "Contingency",
                                Target.NOWHERE,
                                "There is no plan for £1,000,000.",
                                "The board meets in March")));
    }

    private static Target target(Source source) {
        return new Target(List.of(source), Target.Reach.VALUE);
    }

    private static Id<Organisation> organisation(Plan plan, String name) {
        return plan.organisations().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Plan contribution(Plan plan, Id<Organisation> id, Contribution.Figure figure, String typed) {
        return ContributionEdits.amount(plan, id, figure, Amount.read(typed, Unit.POUNDS));
    }

    private static Plan contingency(
            Plan plan, Id<Contingency> id, Contingency.Figure figure, Contingency.Period period, String typed) {
        return ContingencyEdits.amount(plan, PRINTED.outcomes(), id, figure, period, Amount.read(typed, Unit.POUNDS));
    }

    private static Plan spend(Plan plan, String key, int year, String typed) {
        return SpendEdits.amount(
                plan,
                PRINTED.commissioners(),
                Commissioner.idOf(key),
                new FinancialYear(year),
                Amount.read(typed, Unit.THOUSANDS));
    }
}
