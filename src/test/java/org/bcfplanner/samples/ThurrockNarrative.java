package org.bcfplanner.samples;

import java.time.LocalDate;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.plan.narrative.ConditionAnswer.Answer;
import org.bcfplanner.plan.table.PrintedDate;

/** What the paper says in words, its tables of documents and principles, its answers, and notes of its authors. */
final class ThurrockNarrative {
    private static final String COMMISSIONING = "Head of Commissioning, Thurrock CCG";
    private static final String SOCIAL_CARE = "Director of Adult Social Care, Thurrock Council";
    private static final String FINANCE = "Chief Finance Officer, Thurrock CCG";
    private static final String PUBLIC_HEALTH = "Director of Public Health, Thurrock Council";
    private static final String INFORMATION = "Information Governance Manager, Thurrock Council";

    private ThurrockNarrative() {}

    static Plan addTo(Plan plan) {
        SampleNarrative narrative = new SampleNarrative(plan, "thurrock-2014").texts();
        withTables(narrative);
        withAnswers(narrative);
        withChapters(narrative);
        withNotes(narrative);
        Plan told = narrative.plan();
        return told.withDetails(told.details().withProfile(narrative.text().plain("profile")));
    }

    private static void withTables(SampleNarrative narrative) {
        narrative
                .numberedDocuments(
                        "Joint Health and Wellbeing Strategy",
                        "Joint Strategic Needs Assessment",
                        "Draft Primary Care Strategy",
                        "Delivering Seven Day Services",
                        "Building Positive Futures Programme",
                        "CCG Operational Plan",
                        "CCG Strategic Plan",
                        "Thurrock Council Corporate Plan",
                        "Community Strategy",
                        "Strategic Housing Market Assessment")
                .vision(
                        "Empowered citizens who have choice and independence and take personal responsibility for their"
                                + " health and wellbeing",
                        "Health and care solutions that can be accessed close to home",
                        "High quality services tailored around the outcomes the individual wishes to achieve",
                        "A focus on prevention and timely intervention that supports people to be healthy and live"
                                + " independently for as long as possible",
                        "Systems and structures that enable and deliver a co-ordinated and seamless response");
    }

    private static void withAnswers(SampleNarrative narrative) {
        narrative
                .answer("seven-days-commitment", Answer.YES)
                .answer("nhs-number", Answer.NO, PrintedDate.read("April 2015"))
                .answer("nhs-number-commitment", Answer.NOT_APPLICABLE)
                .answer("open-standards", Answer.YES)
                .answer("information-governance", Answer.YES)
                .answer("lead-professional", Answer.YES);
    }

    private static void withChapters(SampleNarrative narrative) {
        narrative
                .chapter("provider-engagement", ChapterState.READY, COMMISSIONING)
                .chapter("public-engagement", ChapterState.IN_REVIEW, "Lay Member, Thurrock CCG")
                .chapter("documents", ChapterState.DRAFTING, COMMISSIONING)
                .chapter("vision", ChapterState.DRAFTING, SOCIAL_CARE)
                .chapter("aims", ChapterState.DRAFTING, SOCIAL_CARE)
                .chapter("changes", ChapterState.DRAFTING, COMMISSIONING)
                .chapter("acute-sector", ChapterState.IN_REVIEW, COMMISSIONING)
                .chapter("governance", ChapterState.DRAFTING, COMMISSIONING)
                .chapter("social-care", ChapterState.DRAFTING, SOCIAL_CARE)
                .chapter("seven-days", ChapterState.IN_REVIEW, COMMISSIONING)
                .chapter("data-sharing", ChapterState.IN_REVIEW, INFORMATION)
                .chapter("joint-assessment", ChapterState.DRAFTING, COMMISSIONING);
    }

    private static void withNotes(SampleNarrative narrative) {
        narrative
                .note(
                        "vision",
                        "dementia friendly community",
                        "Which year do we commit to? The Alzheimer's Society will want to know before the board meets.",
                        PUBLIC_HEALTH,
                        LocalDate.of(2014, 1, 20),
                        false)
                .note(
                        "acute-sector",
                        "block contract",
                        "The hospital should see this before the board does.",
                        FINANCE,
                        LocalDate.of(2014, 1, 24),
                        false)
                .note(
                        "governance",
                        "Section 75 agreement",
                        "Legal services of both sides are asked. Their answer is due on 3 February.",
                        SOCIAL_CARE,
                        LocalDate.of(2014, 1, 27),
                        false)
                .note(
                        "social-care-protection",
                        "£520k for Thurrock",
                        "Agreed with the council's finance team.",
                        FINANCE,
                        LocalDate.of(2014, 1, 28),
                        true);
    }
}
