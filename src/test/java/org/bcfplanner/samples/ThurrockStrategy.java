package org.bcfplanner.samples;

import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.change.edits.ActionEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.change.edits.StrategyEdits;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ObjectiveField;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;

/** Goal 4 of Thurrock's health and wellbeing strategy as its board was shown it in January 2017; see sample-data.md. */
public final class ThurrockStrategy {
    static final PrintedDate BOARD = new PrintedDate(LocalDate.of(2017, 1, 18), "18 January 2017");
    private static final String TRANSFORMATION_LEAD = "Transformation lead, Thurrock CCG";
    private static final String PRIMARY_CARE_LEAD = "Primary care lead, Thurrock CCG";
    private static final String PUBLIC_HEALTH_LEAD = "Public health lead, Thurrock Council";
    private static final String PLAN = "For Thurrock in Thurrock Transformation Plan";
    private static final String ESTATES = PLAN + " and Strategic Estates Plan";
    private static final String CQUIN = "For Thurrock in Thurrock/ Transformation CQUIN";
    private static final String CENTRES_3_AND_4 =
            "A health planning firm, named by CCG and council together, reviews what the centre needs, to inform its design"
                    + " and its size. Both have also hired a consultancy to manage the project. NHS England has awarded the"
                    + " CCG £60k from the Estates and Technology Transformation fund towards managing it.";

    private ThurrockStrategy() {}

    /** The plan, the same to the last id whenever it is asked for. */
    public static Plan plan() {
        Plan goals = withObjectives(withGoals(withCaretrak(Plan.empty(id("plan"), details()))));
        return ThurrockBoardReport.addTo(ThurrockOutcomeFramework.addTo(withActions(goals)));
    }

    private static Details details() {
        return Details.of("hws-2016", "", Unit.POUNDS)
                .withTexts(
                        "Thurrock Health and Wellbeing Strategy, Goal 4",
                        "January 2017",
                        "Thurrock Health and Wellbeing Board",
                        "");
    }

    /** The scheme of the Better Care Fund plan that the integrated data system goes back to, under the ids it has there. */
    private static Plan withCaretrak(Plan plan) {
        Plan bcf = ThurrockPlan.plan();
        Scheme caretrak = bcf.schemes().get(ThurrockPlan.schemeId("Caretrak"));
        return SchemeEdits.addScheme(SchemeEdits.addTheme(plan, bcf.themes().get(caretrak.theme())), caretrak);
    }

    private static Plan withGoals(Plan plan) {
        Plan result = StrategyEdits.addGoal(plan, goal("", "A", "Opportunity for all"), 0);
        result = StrategyEdits.addGoal(result, goal("", "B", "A healthier environment"), 1);
        result = StrategyEdits.addGoal(result, goal("", "C", "Better emotional health and wellbeing"), 2);
        Goal fourth = goal("4", "D", "Quality care centred around the person")
                .withSponsor("Acting Interim Accountable Officer, Thurrock CCG");
        return StrategyEdits.addGoal(result, fourth, 3);
    }

    private static Goal goal(String number, String letter, String title) {
        return Goal.named(id("goal", letter), number, letter, title);
    }

    private static Plan withObjectives(Plan plan) {
        Plan result = plan;
        result = objective(
                result,
                "4A",
                "Four new healthy living centres will be built with GPs, nurses, mental health services, wellbeing programmes,"
                        + " community hubs and outpatient clinics under one roof.",
                "Create four integrated healthy living centres",
                PRIMARY_CARE_LEAD,
                "link-first");
        result = objective(
                result,
                "4B",
                "Care will be organised around the individual",
                "When services are required, they are coordinated around the needs of the individual.",
                "Integrated commissioning lead, Thurrock CCG",
                "delivery-first");
        result = objective(result, "4C", "People will feel in control of their care", "", "", "");
        return objective(
                result,
                "4D",
                "High quality GP and hospital care will be available to Thurrock residents when they need it",
                "",
                "",
                "");
    }

    private static Plan objective(Plan plan, String code, String heading, String title, String lead, String columns) {
        Objective objective = Objective.headed(objectiveId(code), id("goal", "D"), code, heading)
                .with(ObjectiveField.TITLE, title)
                .with(ObjectiveField.LEAD, lead)
                .with(ObjectiveField.PERIOD, lead.isEmpty() ? "" : "2016 / 2017")
                .withColumns(columns);
        return StrategyEdits.add(plan, objective, Integer.MAX_VALUE);
    }

    private static Plan withActions(Plan plan) {
        Plan result = plan;
        for (Row row : ofCentres()) {
            result = action(result, "4A", row);
        }
        for (Row row : ofCoordination()) {
            result = action(result, "4B", row);
        }
        result = ActionEdits.change(result, actionId("4B", "C"), each -> each.withStatus(ActionStatus.DONE));
        result = ActionEdits.change(result, actionId("4B", "D"), each -> each.withStatus(ActionStatus.DONE));
        result = ActionEdits.linkScheme(result, actionId("4B", "C"), ThurrockPlan.schemeId("Caretrak"));
        return ActionEdits.linkScheme(result, actionId("4B", "D"), ThurrockPlan.schemeId("Caretrak"));
    }

    private static Plan action(Plan plan, String objective, Row row) {
        Action action = Action.of(actionId(objective, row.key()), objectiveId(objective), new Text(row.action()))
                .with(ActionField.REFERENCE, row.key().length() == 1 && objective.equals("4B") ? row.key() : "")
                .with(ActionField.OUTCOME, row.outcome())
                .with(ActionField.LEAD, row.lead())
                .with(ActionField.DELIVERY, row.delivery())
                .with(ActionField.LINK, row.link())
                .with(ActionField.STRATEGIES, row.strategies());
        ActionProgress progress =
                ActionProgress.of(id("progress", objective, row.key()), action.id(), BOARD, new Text(row.progress()));
        return ActionEdits.report(ActionEdits.add(plan, action, Integer.MAX_VALUE), progress);
    }

    /** A row of an action plan. */
    private record Row(
            String key,
            String action,
            String outcome,
            String lead,
            String delivery,
            String progress,
            String link,
            String strategies) {}

    private static List<Row> ofCentres() {
        return List.of(
                new Row(
                        "model",
                        "To develop the locality integrated service model and implementation plan",
                        "Health and social care that is joined up in each locality, around a wider primary care",
                        TRANSFORMATION_LEAD,
                        "2017/18",
                        "SEPT, NELFT and the council have set up a group that shapes one health and social care team for older"
                                + " adults. Posts are being filled, and the new services start in April 2017. Talks with"
                                + " partners go on; a first step may be an alliance or a partnership. It is worked out over the"
                                + " next quarter, so that a new model of care starts with the team from April 2917. A pilot in"
                                + " Tilbury will test it.",
                        "",
                        PLAN),
                new Row(
                        "centre-1",
                        "Centre 1 (Thurrock Hospital). To agree scope and configuration of service provision.",
                        "What the HUB offers is settled, laid out and brought under one roof",
                        TRANSFORMATION_LEAD,
                        "2017/2018",
                        "As told above, SEPT, NELFT and the council shape one health and social care team for older adults, whose"
                                + " services start in April 2017. Its place will be Thurrock Community Hospital. With providers"
                                + " and health care planners we look for more that can move into the community, such as"
                                + " outpatient clinics.",
                        "",
                        ""),
                new Row(
                        "centre-2",
                        "Centre 2 (Stanford-le- Hope). Building of centre",
                        "Building of premises completed",
                        "NELFT",
                        "2018/19",
                        "A provider builds it, so the CCG has little say in it; but it fits the CCG's aim of a centre in each"
                                + " locality. It will serve Stanford-le-Hope and Corringham.",
                        "",
                        ESTATES),
                centre("centre-3", "Centre 3 (Tilbury)"),
                centre("centre-4", "Centre 4 (Purfleet)"));
    }

    private static Row centre(String key, String name) {
        return new Row(
                key,
                name,
                "Building of premises completed",
                PRIMARY_CARE_LEAD,
                "Virtual set up 17/18 Collocated 2018/19 or early 2019/20",
                CENTRES_3_AND_4,
                "",
                ESTATES);
    }

    private static List<Row> ofCoordination() {
        return List.of(
                new Row(
                        "A",
                        "To roll out the electronic frailty index in Thurrock",
                        "To know who in Thurrock is severely or moderately frail",
                        TRANSFORMATION_LEAD,
                        "End of December 2016",
                        "One third of the practices in Thurrock use the index so far, to find people, to judge what they need and"
                                + " to plan their care.",
                        "Outcome Framework Indicator 1. With the index we find the most vulnerable 2% of people here.",
                        CQUIN),
                new Row(
                        "B",
                        "To ensure that all patients identified have a comprehensive care plan, named care co-ordinator and"
                                + " escalation plan",
                        "Frailty is met before it becomes a crisis, with fewer visits to A&E and fewer admissions",
                        TRANSFORMATION_LEAD,
                        "End of March 2017",
                        "In one practice 25% of those found to be frail were unknown to health and social care and so had no care"
                                + " plan; each might have come to A&E. They are being discussed with their GPs or in an MDT.",
                        "Outcome Framework Indicator 1. Whoever is found gets a person who co-ordinates their care, a care plan"
                                + " and an escalation plan. It goes well and becomes part of the NELFT 17/18 CQUIN.",
                        CQUIN),
                new Row(
                        "C",
                        "To develop a service specification for a system that is able to integrate data in Thurrock.",
                        "With one set of data we find people at risk of falls or of high blood pressure earlier, and aim prevention"
                                + " better",
                        PUBLIC_HEALTH_LEAD,
                        "End of October 2016",
                        "The steering group of the project had the specification ready in time.",
                        "Outcome Framework indicator No 2. The specification says what better integration of data needs.",
                        "Better Care Fund"),
                new Row(
                        "D",
                        "To procure the new system",
                        "A provider that can bring health and social care data together",
                        PUBLIC_HEALTH_LEAD,
                        "End of March 2017",
                        "The procurement is complete and nobody has challenged it. A provider is appointed; contract and"
                                + " mobilisation are being settled, for a start by 1st April 2017.",
                        "Outcome Framework indicator No 2. The market is tested for the provider that does it best.",
                        "Better Care Fund"));
    }

    static Id<Objective> objectiveId(String code) {
        return id("objective", code);
    }

    static Id<Action> actionId(String objective, String key) {
        return id("action", objective, key);
    }

    static <T> Id<T> id(Object... parts) {
        return Id.derivedFrom("thurrock-strategy-2016", List.of(parts));
    }
}
