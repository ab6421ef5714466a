package org.bcfplanner.samples;

import static org.bcfplanner.samples.ThurrockContributions.line;
import static org.bcfplanner.samples.ThurrockContributions.risk;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.edits.ContributionEdits;
import org.bcfplanner.change.edits.PoolEdits;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.finance.YesNo;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.table.Id;

/** What finance makes of the plan that it was sent. */
final class FinanceContribution {
    static final Author AUTHOR = new Author("Head of finance", Role.FINANCE);

    private static final FinancialYear FIRST = new FinancialYear(2014);
    private static final FinancialYear SECOND = new FinancialYear(2015);

    private FinanceContribution() {}

    static List<ThurrockContributions.Step> steps() {
        return List.of(
                step("09:05", "change the minimum of the pool", plan -> pool(plan, PoolMeasure.MINIMUM, 0, "£10,565k")),
                step("09:06", "change the pool", plan -> pool(plan, PoolMeasure.TOTAL, 0, "£10,565k")),
                step("09:12", "change the pool", plan -> pool(plan, PoolMeasure.TOTAL, 2, "£13,000k")),
                step(
                        "09:30",
                        "change an amount",
                        plan -> line(plan, "Protection of Social Care", FIRST, Bound.MIN, "£350k")),
                step(
                        "09:31",
                        "change an amount",
                        plan -> line(plan, "Protection of Social Care", FIRST, Bound.MAX, "£998k")),
                step(
                        "09:40",
                        "change an amount",
                        plan -> line(
                                plan, "Rapid Response Assessment Service and Reablement", FIRST, Bound.MIN, "£1,050k")),
                step(
                        "09:44",
                        "change an amount",
                        plan -> line(plan, "Community Bed Provision", FIRST, Bound.MAX, "£540k")),
                step("10:10", "add amounts of 2015/16", FinanceContribution::secondYear),
                step(
                        "10:25",
                        "change contributions",
                        plan -> contribution(
                                plan, OrganisationKind.LOCAL_AUTHORITY, "£862k", "£803k", "£12,410,536", YesNo.YES)),
                step(
                        "10:27",
                        "change contributions",
                        plan -> contribution(
                                plan,
                                OrganisationKind.CLINICAL_COMMISSIONING_GROUP,
                                "£2,862k",
                                "£9,762k",
                                "£21,565k",
                                YesNo.NO)),
                step("10:40", "rate a risk", FinanceContribution::risks));
    }

    private static ThurrockContributions.Step step(String time, String label, UnaryOperator<Plan> edit) {
        return new ThurrockContributions.Step("2014-02-04T" + time + ":00Z", label, edit);
    }

    private static Plan pool(Plan plan, PoolMeasure measure, int part, String typed) {
        var parts = Pool.parts(plan.pool(), SECOND, measure);
        return PoolEdits.amount(plan, parts.get(part).id(), Amount.read(typed, Unit.POUNDS));
    }

    private static Plan secondYear(Plan plan) {
        Plan result = plan;
        for (String scheme : List.of("Caretrak", "Primary Care MDT", "Stroke Services", "Hospital Social Care Team")) {
            String typed = ThurrockContributions.max(plan, scheme, FIRST);
            result = line(result, scheme, SECOND, Bound.MIN, typed);
            result = line(result, scheme, SECOND, Bound.MAX, typed);
        }
        return result;
    }

    private static Plan contribution(
            Plan plan, OrganisationKind kind, String spending, String minimum, String actual, YesNo holds) {
        Id<Organisation> organisation = plan.organisations().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
        Plan result = ContributionEdits.holdsPool(plan, organisation, holds);
        result = amount(result, organisation, Contribution.Figure.SPENDING, spending);
        result = amount(result, organisation, Contribution.Figure.MINIMUM, minimum);
        return amount(result, organisation, Contribution.Figure.ACTUAL, actual);
    }

    private static Plan amount(Plan plan, Id<Organisation> organisation, Contribution.Figure figure, String typed) {
        return ContributionEdits.amount(plan, organisation, figure, Amount.read(typed, Unit.POUNDS));
    }

    /** Not what was asked for: the risks were another's to look at. */
    private static Plan risks(Plan plan) {
        return RiskEdits.change(
                plan,
                risk(plan, 3),
                risk -> risk.rating(Rating.of("3", "3")).financialImpact(Amount.read("£400k", Unit.POUNDS)));
    }
}
