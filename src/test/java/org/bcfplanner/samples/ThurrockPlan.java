package org.bcfplanner.samples;

import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.finance.PoolReader;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;

/** Version 0.6 of Thurrock's draft submission of 2014; see sample-data.md. */
public final class ThurrockPlan {
    private static final FinancialYear FIRST = new FinancialYear(2014);
    private static final FinancialYear SECOND = new FinancialYear(2015);
    private static final String NO_YEAR = "No year is printed above the scheme tables; entered under 2014/15.";

    private ThurrockPlan() {}

    /** The plan, the same to the last id whenever it is asked for. */
    public static Plan plan() {
        Plan money = withCommissioners(
                withStatedElsewhere(withPool(withSchemes(withOrganisations(Plan.empty(id("plan"), details()))))));
        return ThurrockNarrative.addTo(ThurrockMetrics.addTo(ThurrockRisks.addTo(money)));
    }

    private static Details details() {
        return Details.of("bcf-2014", "", Unit.THOUSANDS)
                .withTexts("Thurrock BCF plan", "0.6 draft", "Thurrock Health and Wellbeing Board", "Co-terminous")
                .withDates(new PrintedDate(LocalDate.of(2014, 2, 10), "10th February 2014"), PrintedDate.NONE);
    }

    private static Plan withOrganisations(Plan plan) {
        List<Rank> places = Rank.sequence(2);
        return plan.withOrganisations(rows -> rows.with(new Organisation(
                        id("council"), OrganisationKind.LOCAL_AUTHORITY, places.get(0), "Thurrock Council"))
                .with(new Organisation(
                        id("ccg"),
                        OrganisationKind.CLINICAL_COMMISSIONING_GROUP,
                        places.get(1),
                        "Thurrock Clinical Commissioning Group")));
    }

    private static Plan withSchemes(Plan plan) {
        Plan result = plan;
        for (Group group : groups()) {
            Theme theme = new Theme(id("theme", group.shortName()), Rank.first(), group.name(), group.shortName());
            result = SchemeEdits.addTheme(result, theme);
            for (Row row : group.rows()) {
                result = withScheme(result, theme, row);
            }
        }
        return result;
    }

    private static Plan withScheme(Plan plan, Theme theme, Row row) {
        Scheme scheme = Scheme.named(schemeId(row.name()), theme.id(), null, row.name())
                .withInvestmentType(row.type())
                .withDescription(new Text(row.description()));
        Line line = new Line(
                Line.idOf(scheme.id(), FIRST, Kind.SPEND, row.type()),
                scheme.id(),
                FIRST,
                Kind.SPEND,
                row.type(),
                Amount.read(row.min(), Unit.POUNDS),
                Amount.read(row.max(), Unit.POUNDS),
                NO_YEAR);
        return SchemeEdits.addScheme(plan, scheme).withLines(rows -> rows.with(line));
    }

    private static Plan withPool(Plan plan) {
        Plan result = plan;
        result = withPool(result, FIRST, PoolMeasure.MINIMUM, "£2,862,000");
        result = withPool(result, SECOND, PoolMeasure.MINIMUM, "£10,565,00");
        result = withPool(result, FIRST, PoolMeasure.TOTAL, "£3,724,000");
        return withPool(
                result,
                SECOND,
                PoolMeasure.TOTAL,
                "£10,565,00 (BCF) £10,410,536 ASC Budget for services for older adults"
                        + " £13,000,000 CCG Unplanned Care (TBC)");
    }

    private static Plan withPool(Plan plan, FinancialYear fy, PoolMeasure measure, String printed) {
        List<PoolReader.Part> parts = PoolReader.read(printed, Unit.POUNDS);
        List<Rank> places = Rank.sequence(parts.size());
        Plan result = plan;
        for (int i = 0; i < parts.size(); i++) {
            PoolReader.Part part = parts.get(i);
            PoolAmount amount =
                    new PoolAmount(id("pool", fy, measure, i), fy, measure, places.get(i), part.label(), part.amount());
            result = result.withPool(rows -> rows.with(amount));
        }
        return result;
    }

    private static Plan withStatedElsewhere(Plan plan) {
        return plan.withStated(rows -> rows.with(new StatedAmount(
                id("stated", "BCF01"),
                schemeId("Empowering citizens"),
                FIRST,
                Kind.SPEND,
                Bound.MIN,
                "Finance (to be confirmed/developed), BCF01 – Empowering Citizens",
                Amount.read("£214", Unit.THOUSANDS))));
    }

    /** The rows of the table of total spend, whose cells are all empty. */
    private static Plan withCommissioners(Plan plan) {
        Plan result = plan;
        for (Commissioner printed : Editions.get("bcf-2014").finance().commissioners()) {
            boolean isCcg = printed.id().equals(Commissioner.idOf("ccg"));
            Commissioner row = isCcg ? printed.withName("Thurrock CCG") : printed;
            result = result.withCommissioners(rows -> rows.with(row));
        }
        return result;
    }

    private static List<Group> groups() {
        return List.of(
                new Group(
                        "Empowered citizens who have the choice and independence and take personal responsibility for"
                                + " their health and wellbeing",
                        "Empowered citizens",
                        recurrent(
                                "Empowering citizens",
                                "Posts that help people to run their own lives: for assistive technology, direct"
                                        + " payments, local area coordination, mental health and sensory needs.",
                                "£196k",
                                "£381k"),
                        nil(
                                "Voluntary Services",
                                "The council and the CCG each commission voluntary services of their own. Look at both"
                                        + " together for what could be developed.")),
                new Group(
                        "Systems and structures that enable and deliver a co-ordinated and seamless response",
                        "Systems and structures",
                        recurrent("Caretrak", "Bring Caretrak into use in health and in social care.", "£25k", "£25k"),
                        recurrent(
                                "Primary Care MDT",
                                "One person who coordinates multi-disciplinary teams (MDTs) and helps them to find the"
                                        + " cases they should take up.",
                                "£51k",
                                "£51k")),
                new Group(
                        "Health and Care solutions that can be accessed close to home",
                        "Close to home",
                        recurrent(
                                "Stroke Services",
                                "Depending on the consultation, stroke services may be designed anew; money may go"
                                        + " into Early Supported Discharge.",
                                "£75k",
                                "£75k"),
                        nil("Community Equipment", "Design anew what Essex Equipment Service delivers today.")),
                new Group(
                        "High quality services tailored around the outcomes the individual wishes to achieve",
                        "High quality",
                        recurrent(
                                "Community Bed Provision",
                                "Look again at the places for rehabilitation, nursing and intermediate care in Collins"
                                        + " House, Mountnessing Court and Elizabeth Gardens, and develop them.",
                                "£435k",
                                "£555k")),
                new Group(
                        "A focus on prevention and timely intervention that supports people to be healthy and live"
                                + " independently for as long as possible",
                        "Prevention",
                        recurrent(
                                "Rapid Response Assessment Service and Reablement",
                                "Take stock of what is provided now, improve the model and commission it so that it"
                                        + " lasts.",
                                "£1,002k (need to review these figures in light of overall funding availability)",
                                "£1,388k"),
                        recurrent(
                                "Protection of Social Care",
                                "Keep to the present criteria of who is eligible.",
                                "TBC",
                                "TBC"),
                        recurrent(
                                "Hospital Social Care Team",
                                "More help for the social care team in acute care, so that its service runs on 7 days"
                                        + " a week.",
                                "£80k",
                                "£80k")));
    }

    private static Row recurrent(String name, String description, String min, String max) {
        return new Row(name, description, InvestmentType.RECURRENT, min, max);
    }

    private static Row nil(String name, String description) {
        return new Row(name, description, InvestmentType.NIL, "Nil", "Nil");
    }

    static Id<Scheme> schemeId(String name) {
        return id("scheme", name);
    }

    static <T> Id<T> id(Object... parts) {
        return Id.derivedFrom("thurrock-2014", List.of(parts));
    }

    /** A heading of the section “Schemes and Projects” with its table. */
    private record Group(String name, String shortName, Row... rows) {}

    /** A row of such a table. */
    private record Row(String name, String description, InvestmentType type, String min, String max) {}
}
