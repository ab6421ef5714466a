package org.bcfplanner.samples;

import java.util.List;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;

/** The section “Key Risks” of the sample: categories and scores as printed, everything else in words of our own. */
final class ThurrockRisks {
    private ThurrockRisks() {}

    static Plan addTo(Plan plan) {
        Plan result = plan.withDetails(plan.details().withRiskScale("3x3"));
        for (Group group : groups()) {
            RiskCategory category =
                    new RiskCategory(ThurrockPlan.id("risks", group.name()), Rank.first(), group.name());
            result = RiskEdits.addCategory(result, category, Integer.MAX_VALUE);
            for (Row row : group.rows()) {
                int place = result.risks().size() + 1;
                Risk risk = Risk.blank(ThurrockPlan.id("risk", place), category.id())
                        .with(draft -> draft.risk(new Text(row.risk()))
                                .consequence(new Text(row.consequence()))
                                .rating(Rating.of(row.probability(), row.impact()))
                                .controls(new Text(row.controls())));
                result = RiskEdits.add(result, risk, Integer.MAX_VALUE);
            }
        }
        return result;
    }

    private static List<Group> groups() {
        return List.of(
                new Group(
                        "STRATEGIC",
                        new Row(
                                "NHS England and the council may want different things.",
                                "The CCG and adult social care each follow their own lead; decisions are held up, or"
                                        + " policies contradict each other.",
                                "1",
                                "3",
                                "Look at what NHS England's policy and guidance mean here, and settle conflicts early."),
                        new Row(
                                "No single organisation carries out Better Care, so it is not clear who decides.",
                                "Decisions are missing, late, or without the authority to change anything.",
                                "1",
                                "3",
                                "Clear governance: who is accountable by law, who may decide what, how disputes are"
                                        + " settled, and [...]."),
                        new Row(
                                "Co-ordinated care may not lower demand or save money, or only later than planned.",
                                "Building and running it costs more than the budget holds.",
                                "2",
                                "3",
                                "A financial contingency plan for pressures while services change and until benefits"
                                        + " arrive."),
                        new Row(
                                "Work on the shortage of doctors and on the quality of primary care may run late.",
                                "Practices that have to regroup are hard to win for co-ordinated care.",
                                "2",
                                "2",
                                "Bring practices in early, and carry out the primary care strategy in time, so that all"
                                        + " see the same risks, chances and incentives."),
                        new Row(
                                "Work to lower demand, such as health campaigns and local area co-ordination, may bring"
                                        + " neither healthier lives nor communities that help each other more.",
                                "More demand for services than budgets allow for.",
                                "2",
                                "2",
                                "Strong campaigns for healthier lives and stronger communities."),
                        new Row(
                                "Personal budgets for care and health may not help people to live better with long-term"
                                        + " conditions.",
                                "More demand for services than budgets allow for.",
                                "2",
                                "2",
                                "Strong campaigns on living with long-term conditions, and reviews of what they achieve."),
                        new Row(
                                "Communities may grow less resilient than expected, or more slowly.",
                                "More demand for services than was assumed.",
                                "2",
                                "3",
                                "Money for community development that builds on what is there, and an evaluation of how"
                                        + " far each community can be relied on."),
                        new Row(
                                "The public may not see what Better Care is for, and small upsets of the change are made"
                                        + " much of.",
                                "People lose confidence in services, and opinion turns against the changes.",
                                "",
                                "",
                                "As above")),
                new Group(
                        "OPERATIONAL / TECHNICAL",
                        new Row(
                                "The whole council has to prepare the care and support reforms while it carries out"
                                        + " Better Care with the CCG.",
                                "New funding rules, care accounts and assessments of people who pay for themselves"
                                        + " strain IT, staff, finance, information and advice, communications and"
                                        + " housing.",
                                "3",
                                "2",
                                "A change programme with governance, people and money that watches quality and"
                                        + " satisfaction, joined to Better Care at many points."),
                        new Row(
                                "Thurrock's policy and practice may differ from those of the CCG or county next door.",
                                "Change is harder or slower where a provider works differently in the two areas.",
                                "2",
                                "2",
                                "Talk with both neighbours about what each plan means for the other, find the"
                                        + " differences, and plan for them where need be."),
                        new Row(
                                "Health and council have cultures, histories and standing of their own, which makes it"
                                        + " hard to lead them as one.",
                                "Strategies and plans for co-ordinated care lack coherence or ambition.",
                                "2",
                                "2",
                                "One structure of leadership from the board down, so that goals, roles and values are"
                                        + " the same across the programme."),
                        new Row(
                                "Hospital contracts and tariffs may be hard to change in favour of care in the"
                                        + " community.",
                                "Health care that people need near home is held back or comes late.",
                                "2",
                                "2",
                                "Bring the hospital trust in early, and work out its risks and chances, so that it gains"
                                        + " by co-ordinated care in the community."),
                        new Row(
                                "Change in commissioning, contracts and services may not be planned or carried out well.",
                                "Change is partial or does not work, to the cost of people, budgets and reputations.",
                                "1",
                                "3",
                                "A strategy for realising benefits, with communication and training, so that change is"
                                        + " planned, carried out and managed well."),
                        new Row(
                                "Information systems of the partners do not fit together.",
                                "Where information cannot be shared in time, the controls that co-ordinated care needs"
                                        + " are not there.",
                                "2",
                                "3",
                                "An information strategy early on, built on the NHS number, with the governance and the"
                                        + " technology it needs.")),
                new Group(
                        "IMPLEMENTATION",
                        new Row(
                                "There may be too few people, or too few of the right skills, for an integrated"
                                        + " programme.",
                                "Better Care needs people of its own while present programmes go on and the reforms are"
                                        + " carried out.",
                                "1",
                                "3",
                                "A plan for an integration team with roles, responsibilities and links to daily work and"
                                        + " the reforms, so that posts are filled from early 2014/15."),
                        new Row(
                                "Nobody knows yet how much has to change for a pooled fund and co-ordinated care.",
                                "Until the programme is defined, resources cannot be matched nor delivery planned.",
                                "1",
                                "3",
                                "A programme plan that says which programmes and workstreams Better Care takes, what"
                                        + " they need, and how that is used."),
                        new Row(
                                "Ending old services and starting new ones may mean paying for both, or doubt about who"
                                        + " leads when people move between them.",
                                "Change is partial or does not work, to the cost of people, budgets and reputations.",
                                "1",
                                "3",
                                "A review of all present health and care services against the vision and the care"
                                        + " pathways, as the ground of a managed programme of change.")));
    }

    /** A heading of the table with its rows. */
    private record Group(String name, Row... rows) {}

    /** A row of the table. */
    private record Row(String risk, String consequence, String probability, String impact, String controls) {}
}
