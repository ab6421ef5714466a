package org.bcfplanner.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Rows;

/** Five themes, ten schemes, one TBC, two Nil and a remark: min £1,864,000 and max £2,555,000 in 2014/15. */
final class SmallPlan {
    static final FinancialYear FIRST = new FinancialYear(2014);
    static final FinancialYear SECOND = new FinancialYear(2015);

    private final IdSource ids = IdSource.seeded(7);
    private final List<Theme> themes = new ArrayList<>();
    private final List<Scheme> schemes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private Rank next = Rank.first();

    private SmallPlan() {}

    static Plan plan() {
        return new SmallPlan().build();
    }

    static Plan empty() {
        return Plan.empty(IdSource.seeded(1).create(), Details.of("bcf-2014", "An empty plan", Unit.POUNDS));
    }

    /** A plan of one scheme with one line. */
    static Plan ofOneScheme(String name, String amount) {
        SmallPlan plan = new SmallPlan();
        plan.theme("A theme");
        plan.scheme(name, InvestmentType.RECURRENT, amount, amount);
        return plan.assembled();
    }

    private Plan build() {
        theme("Empowered citizens who have the choice and independence and take personal responsibility for their"
                + " health and wellbeing (community development, market development, personal health and social care"
                + " budgets)");
        scheme("Empowering citizens", InvestmentType.RECURRENT, "£196k", "£381k");
        scheme("Voluntary Services", InvestmentType.NIL, "Nil", "Nil");
        theme("Systems and structures that enable and deliver a co-ordinated and seamless response (Whole system"
                + " development, locality based MDTs, risk stratification)");
        scheme("Caretrak", InvestmentType.RECURRENT, "£25k", "£25k");
        scheme("Primary Care MDT", InvestmentType.RECURRENT, "£51k", "£51k");
        theme("Health and Care solutions that can be accessed close to home (system redesign)");
        scheme("Stroke Services", InvestmentType.RECURRENT, "£75k", "£75k");
        scheme("Community Equipment", InvestmentType.NIL, "Nil", "Nil");
        theme("High quality services tailored around the outcomes the individual wishes to achieve");
        scheme("Community Bed Provision", InvestmentType.RECURRENT, "£435k", "£555k");
        theme("A focus on prevention and timely intervention that supports people to be healthy and live"
                + " independently for as long as possible (admission avoidance, reablement, protection of social"
                + " care)");
        scheme(
                "Rapid Response Assessment Service and Reablement",
                InvestmentType.RECURRENT,
                "£1,002k (need to review these figures in light of overall funding availability)",
                "£1,388k");
        scheme("Protection of Social Care", InvestmentType.RECURRENT, "TBC", "TBC");
        scheme("Hospital Social Care Team", InvestmentType.RECURRENT, "£80k", "£80k");
        return assembled();
    }

    private Plan assembled() {
        Details details = Details.of("bcf-2014", "", Unit.THOUSANDS)
                .withTexts("Thurrock Better Care Fund & Plan", "version 0.6", "", "");
        return Plan.empty(ids.create(), details)
                .withOrganisations(none -> Rows.of(List.of(
                        organisation(OrganisationKind.CLINICAL_COMMISSIONING_GROUP, "Thurrock CCG"),
                        organisation(OrganisationKind.LOCAL_AUTHORITY, "Thurrock Council"))))
                .withThemes(none -> Rows.of(themes))
                .withSchemes(none -> Rows.of(schemes))
                .withLines(none -> Rows.of(lines))
                .withPool(none -> Rows.of(List.of(minimum(FIRST, "£2,862,000"), minimum(SECOND, "£10,565,00"))));
    }

    private void theme(String name) {
        next = next.next();
        themes.add(new Theme(ids.create(), next, name, ""));
    }

    private void scheme(String name, InvestmentType type, String min, String max) {
        next = next.next();
        Id<Scheme> id = ids.create();
        schemes.add(Scheme.named(id, themes.getLast().id(), null, name)
                .withPosition(next)
                .withInvestmentType(type));
        lines.add(Line.blank(id, FIRST, Kind.SPEND, type)
                .withAmount(Bound.MIN, Amount.read(min, Unit.POUNDS))
                .withAmount(Bound.MAX, Amount.read(max, Unit.POUNDS)));
    }

    private Organisation organisation(OrganisationKind kind, String name) {
        return new Organisation(ids.create(), kind, Rank.first(), name);
    }

    private PoolAmount minimum(FinancialYear fy, String amount) {
        return new PoolAmount(
                ids.create(), fy, PoolMeasure.MINIMUM, Rank.first(), "", Amount.read(amount, Unit.POUNDS));
    }
}
