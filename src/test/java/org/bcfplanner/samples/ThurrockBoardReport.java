package org.bcfplanner.samples;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.change.edits.BoardReportEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.Access;
import org.bcfplanner.plan.board.ReportField;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;

/** The report of 18 January 2017 to Thurrock's health and wellbeing board; see sample-data.md. */
final class ThurrockBoardReport {
    private static final String VERIFIER = "Director Adults Health and Commissioning";

    private ThurrockBoardReport() {}

    static Plan addTo(Plan plan) {
        return withAppendices(withImplications(withTexts(withHead(plan))));
    }

    private static Plan withHead(Plan plan) {
        return BoardReportEdits.change(
                plan,
                report -> report.with(ReportField.ITEM, "6")
                        .with(ReportField.DATE, ThurrockStrategy.BOARD.words())
                        .with(
                                ReportField.TITLE,
                                "Thurrock Health and Wellbeing Strategy Goal 4, Quality Care Centred Around the Person Summary Report")
                        .with(ReportField.WARDS, "All")
                        .with(ReportField.KEY_DECISION, "To note action plans")
                        .with(
                                ReportField.REPORT_OF,
                                "Portfolio Holder for Education and Health and Chair of Thurrock Health and Wellbeing Board")
                        .with(ReportField.ACCOUNTABLE_HEAD, "N/A")
                        .with(ReportField.ACCOUNTABLE_DIRECTOR, "Corporate Director of Adult Housing and Health")
                        .with(
                                ReportField.AUTHOR,
                                "Business Manager, Health and Wellbeing Board and Adult Social Care Commissioning, Housing and"
                                        + " Health, Thurrock Council")
                        .withAccess(Access.PUBLIC));
    }

    private static Plan withTexts(Plan plan) {
        Plan result = text(
                plan,
                "report-summary",
                "The board approved the Health and Wellbeing Strategy 2016-2021 in February 2016, the CCG Board and the Council"
                        + " in March 2016. In February the board also agreed that action plans and an outcomes framework"
                        + " should show whether it has an effect.",
                "These are the action plans for Goal D, Quality care centred around the person. The board has seen those for"
                        + " Goal A, Opportunity for all, in July, for Goal B, A healthier environment, in September and for"
                        + " Goal C, Better emotional health and wellbeing, in November.");
        result = text(
                result,
                "report-recommendations",
                "1.1 The Board is asked to agree the action plans for Goal D, Quality care centred around the person.");
        result = background(result);
        result = text(
                result,
                "report-options",
                "3.1 The action plans have been consulted on. Members are asked to note those for Goal D, Quality care centred"
                        + " around the person, and may say what they think of actions and dates.");
        result = text(
                result,
                "report-reasons",
                "4.1 Members see to it that the strategy is carried out. Each of its five goals has action plans, and members"
                        + " have decided to look at one goal at each meeting.");
        result = text(
                result,
                "report-consultation",
                "5.1 Council, CCG, the voluntary sector and others make the action plans together. Engaging the community is a"
                        + " main part of it.");
        return text(impact(result), "report-papers", "None");
    }

    private static Plan background(Plan plan) {
        List<Passage> passages = new ArrayList<>();
        passages.add(paragraph(
                "report-background",
                0,
                "2.1. People need GPs, hospitals, social care and other services at times. Services in Thurrock are to be joined"
                        + " up around people and not around organisations, as people passed from one to another often fare"
                        + " badly and money is lost. Hence four Integrated Healthy Living Centres, each with a range of health"
                        + " and care services under one roof, easy to reach and as good as can be."));
        passages.add(paragraph(
                "report-background",
                1,
                "2.2. The strategy has five goals. Goal D, Quality care centred around the person, reshapes health and care so"
                        + " that they are joined up and prevent, reduce and delay the need for care."));
        passages.add(paragraph(
                "report-background",
                2,
                "2.3. Four key objectives say what has to be done to centre care on the person:"));
        List<String> objectives = List.of(
                "Four new healthy living centres will be built with GPs, nurses, mental health services, wellbeing programmes,"
                        + " community hubs and outpatient clinics under one roof.",
                "Care will be organised around the individual",
                "People will feel in control of their care",
                "High quality GP and hospital care will be available to Thurrock residents when they need it.");
        for (String each : objectives) {
            passages.add(Passage.of(
                    ThurrockStrategy.id("passage", "report-background", passages.size()),
                    "report-background",
                    Style.NUMBER,
                    each));
        }
        passages.add(paragraph(
                "report-background",
                passages.size(),
                "2.4 Each objective has an action plan with what is delivered and the milestones on the way. The board approved a"
                        + " draft outcome framework in July; each action plan now has indicators of its own, which show what"
                        + " actions achieve and whether the strategy succeeds."));
        return placed(plan, passages);
    }

    private static Plan impact(Plan plan) {
        return text(
                plan,
                "report-impact",
                "6.1 ‘Improve health and wellbeing’ is one of five priorities of the Council. The strategy is how it finds what"
                        + " to do for it.",
                "6.3 The actions for four new healthy living centres include a model of integrated services in each locality and"
                        + " a plan for it, around a wider primary care. They also settle what some HUBs offer, and build the"
                        + " premises of others.",
                "6.4 The actions for care around the individual roll out the electronic frailty index, which finds people who are"
                        + " severely or moderately frail. All patients it finds have a comprehensive care plan, a named care"
                        + " co-ordinator and an escalation plan. A system is specified that integrates data of each patient"
                        + " from several systems, to show their way through health and social care as a whole.",
                "6.5 So that people feel in control of their care, service users help to shape the advocacy contract and to choose"
                        + " who provides it, and the service stays fitted to the community. Support with personal budgets helps"
                        + " people to understand how care is commissioned and paid, and to choose who provides it and when.",
                "For high quality GP and hospital care, practices across Thurrock get support to bring their policies up to date"
                        + " and to work better, and a Primary Care Strategy is made, with a plan for the workforce.");
    }

    private static Plan withImplications(Plan plan) {
        Plan result = implication(
                plan,
                "financial",
                "There are none. What the strategy puts first is paid from what the partners of the board have already.",
                VERIFIER);
        result = implication(
                result,
                "legal",
                "There are none. Council and Clinical Commissioning Group have to have a strategy under the Health and Social"
                        + " Care Act 2012.",
                VERIFIER);
        result = implication(
                result,
                "diversity",
                "Health and wellbeing in Thurrock have to get better and more equal. It will have succeeded where groups whose"
                        + " outcomes are much worse are known and action makes them better. The Joint Strategic Needs"
                        + " Assessment helps to find them.",
                VERIFIER);
        return implication(result, "other", "None identified", "");
    }

    private static Plan implication(Plan plan, String kind, String text, String verifier) {
        return BoardReportEdits.implication(
                plan, kind, each -> each.withText(new Text(text)).withVerifier(verifier));
    }

    private static Plan withAppendices(Plan plan) {
        Plan result = plan;
        for (String code : List.of("4A", "4B", "4C", "4D")) {
            result = BoardReportEdits.append(result, ThurrockStrategy.objectiveId(code));
        }
        return result;
    }

    private static Plan text(Plan plan, String section, String... paragraphs) {
        List<Passage> passages = new ArrayList<>();
        for (String each : paragraphs) {
            passages.add(paragraph(section, passages.size(), each));
        }
        return placed(plan, passages);
    }

    private static Passage paragraph(String section, int index, String words) {
        return Passage.of(ThurrockStrategy.id("passage", section, index), section, Style.PARAGRAPH, words);
    }

    private static Plan placed(Plan plan, List<Passage> passages) {
        List<Rank> places = Rank.sequence(passages.size());
        Plan result = plan;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i).withPosition(places.get(i));
            result = result.withPassages(rows -> rows.with(passage));
        }
        return result;
    }
}
