package org.bcfplanner.samples;

import static org.bcfplanner.samples.ThurrockContributions.line;
import static org.bcfplanner.samples.ThurrockContributions.risk;
import static org.bcfplanner.samples.ThurrockContributions.scheme;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskLink;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;

/** What the owner of the risks makes of the plan. */
final class RiskOwnerContribution {
    static final Author AUTHOR = new Author("Head of adult social care", Role.RISK_OWNER);

    private RiskOwnerContribution() {}

    static List<ThurrockContributions.Step> steps() {
        return List.of(
                step("14:02", "rate a risk", RiskOwnerContribution::eighth),
                step("14:10", "name an owner", plan -> owner(plan, 1, "Accountable Officer")),
                step("14:11", "name an owner", plan -> owner(plan, 2, "Chair of the Health and Wellbeing Board")),
                step("14:12", "name an owner", plan -> owner(plan, 3, "Head of finance")),
                step("14:15", "name an owner", plan -> owner(plan, 8, "Head of communications")),
                step("14:30", "rate a risk", plan -> rated(plan, 3, "1", "3")),
                step("14:41", "link a risk", plan -> linked(plan, 3, "Protection of Social Care")),
                step("14:42", "link a risk", plan -> linked(plan, 14, "Caretrak")),
                step(
                        "14:50",
                        "close a risk",
                        plan -> RiskEdits.change(plan, risk(plan, 17), risk -> risk.status(Status.CLOSED))),
                step("15:05", "add a risk", RiskOwnerContribution::added),
                step("15:20", "change an amount", RiskOwnerContribution::amounts));
    }

    private static ThurrockContributions.Step step(String time, String label, UnaryOperator<Plan> edit) {
        return new ThurrockContributions.Step("2014-02-05T" + time + ":00Z", label, edit);
    }

    private static Plan eighth(Plan plan) {
        Plan rated = rated(plan, 8, "2", "2");
        return RiskEdits.change(
                rated,
                risk(plan, 8),
                risk -> risk.controls(new Text("Tell people early what changes for them and why, in everyday words.")));
    }

    private static Plan rated(Plan plan, int row, String probability, String impact) {
        return RiskEdits.change(plan, risk(plan, row), risk -> risk.rating(Rating.of(probability, impact)));
    }

    private static Plan owner(Plan plan, int row, String post) {
        return RiskEdits.change(
                plan, risk(plan, row), risk -> risk.owner(post).review(PrintedDate.read("1 April 2014")));
    }

    private static Plan linked(Plan plan, int row, String scheme) {
        RiskLink link = RiskLink.of(risk(plan, row), scheme(plan, scheme));
        return plan.withRiskLinks(links -> links.with(link));
    }

    private static Plan added(Plan plan) {
        RiskCategory last = ThurrockContributions.register(plan).categories().getLast();
        Risk winter = Risk.blank(Id.derivedFrom("risk owner", "winter"), last.id())
                .with(risk -> risk.risk(
                                new Text("A hard winter may take staff away from services that are only being set up."))
                        .rating(Rating.of("2", "3"))
                        .owner("Head of adult social care"));
        return RiskEdits.add(
                plan,
                winter,
                ThurrockContributions.register(plan).under(last.id()).size());
    }

    /** Not what was asked for; the first amount is another than that of finance, the others are the same. */
    private static Plan amounts(Plan plan) {
        FinancialYear first = new FinancialYear(2014);
        FinancialYear second = new FinancialYear(2015);
        Plan beds = line(plan, "Community Bed Provision", first, Bound.MAX, "£600k");
        Plan least = line(beds, "Caretrak", second, Bound.MIN, "£25,000");
        return line(least, "Caretrak", second, Bound.MAX, "£25,000");
    }
}
