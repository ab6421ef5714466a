package org.bcfplanner.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.plan.table.Text;

/** A few chapters of a narrative with everything a text can hold, for tests of what shows it. */
public final class NarrativeDraft {
    public static final String ENGAGEMENT = "public-engagement";
    public static final String VISION = "vision";

    private NarrativeDraft() {}

    /** The plan with them, and with no other narrative. */
    public static Plan in(Plan plan) {
        IdSource ids = IdSource.seeded(77);
        Plan untold = plan.withPassages(ignored -> Rows.none())
                .withReviewNotes(ignored -> Rows.none())
                .withChapters(ignored -> Rows.none())
                .withConditionAnswers(ignored -> Rows.none());
        Plan written = ProseEdits.write(untold, "provider-engagement", providers(ids));
        written = ProseEdits.write(written, ENGAGEMENT, engagement(ids));
        written = ProseEdits.write(written, VISION, vision(ids));
        written = ProseEdits.write(
                written,
                "nhs-number",
                List.of(line(
                        ids,
                        "nhs-number",
                        Style.PARAGRAPH,
                        1,
                        "",
                        "All services of the council have taken it up since April; two trusts follow.")));
        written = written.withConditionAnswers(rows -> rows.with(ConditionAnswer.to("nhs-number")
                        .with(ConditionAnswer.Answer.YES)
                        .withEvidence(new Text("Minutes of the programme board of 9 January, item 4"))
                        .byWhen(PrintedDate.read("1 April 2014")))
                .with(ConditionAnswer.to("open-standards").with(ConditionAnswer.Answer.NO)));
        written = ProseEdits.chapter(
                written, Chapter.of(ENGAGEMENT).withState(ChapterState.DRAFTING).withOwner("Commissioner"));
        written = ProseEdits.chapter(
                written,
                Chapter.of("provider-engagement").withState(ChapterState.READY).withLimit(400));
        written = ProseEdits.chapter(written, Chapter.of(VISION).withState(ChapterState.IN_REVIEW));
        Passage second = Prose.of(written.passages(), ENGAGEMENT).passages().get(1);
        written = ProseEdits.addNote(
                written,
                note(
                        ids,
                        second,
                        "a range of networks",
                        "Which networks? Name at least the forum of carers.",
                        "Risk owner",
                        false));
        return ProseEdits.addNote(
                written, note(ids, second, "", "The event of March is dated 2013. Say so.", "Finance lead", true));
    }

    private static ReviewNote note(
            IdSource ids, Passage on, String quote, String words, String author, boolean resolved) {
        return new ReviewNote(
                ids.create(),
                on.section(),
                on.id(),
                Rank.first(),
                quote,
                new Text(words),
                author,
                LocalDate.of(2014, 1, 31),
                resolved);
    }

    private static List<Passage> providers(IdSource ids) {
        return List.of(line(
                ids,
                "provider-engagement",
                Style.PARAGRAPH,
                1,
                "",
                "Providers of health and social care met in January and went through every scheme."));
    }

    /** Paragraphs, one with something left in it. */
    public static List<Passage> engagement(IdSource ids) {
        List<Passage> text = new ArrayList<>();
        for (String words : List.of(
                "An event for people who use services and for those who provide them was held in March, so that many organisations could help to make this plan. We see engagement as a conversation that goes on, and not as one event.",
                "We already have a range of networks established [including …] in which people are heard. The campaign “Change one thing” asks the public which one thing they would change about the NHS, and what they say has set the themes of this plan.",
                "The plan was made together with the local healthwatch, the reference group of the commissioners and the voluntary sector, among them organisations led by disabled people, older people and carers.",
                "Much of what the fund pays for is not new. It has been talked over and planned with people who use services for years, the rapid response and assessment service among it.")) {
            text.add(line(ids, ENGAGEMENT, Style.PARAGRAPH, 1, "", words));
        }
        return text;
    }

    /** Headings, lists, a table, bold, italic, a link. */
    public static List<Passage> vision(IdSource ids) {
        return List.of(
                line(ids, VISION, Style.HEADING, 1, "", "Where we want to be in 2018/19"),
                line(
                        ids,
                        VISION,
                        Style.PARAGRAPH,
                        1,
                        "b0-6 i12-21 l36-48=https%3A%2F%2Fexample.org%2Fstrategy",
                        "People live healthily for longer in our strategy, and are cared for at home where they can be."),
                line(ids, VISION, Style.BULLET, 1, "", "Care that is built round the person"),
                line(ids, VISION, Style.BULLET, 2, "", "one assessment, one plan, one name"),
                line(ids, VISION, Style.BULLET, 1, "", "Help before a crisis"),
                line(ids, VISION, Style.HEADING, 2, "", "How we get there"),
                line(ids, VISION, Style.NUMBER, 1, "", "Agree what is measured"),
                line(ids, VISION, Style.NUMBER, 2, "", "with the trusts"),
                line(ids, VISION, Style.NUMBER, 2, "", "with the council"),
                line(ids, VISION, Style.NUMBER, 1, "", "Move what is spent"),
                Passage.row(ids.create(), VISION, Style.HEADING_ROW, List.of("Service", "Now", "In five years")),
                Passage.row(
                        ids.create(),
                        VISION,
                        Style.ROW,
                        List.of(
                                "Rapid response",
                                "Weekdays, nine to five",
                                "Every day, within two hours of a call from a surgery or from the ambulance service")),
                Passage.row(
                        ids.create(),
                        VISION,
                        Style.ROW,
                        List.of("Reablement", "After hospital", "Before and after hospital")),
                line(ids, VISION, Style.PARAGRAPH, 1, "", "The table is reviewed each year."));
    }

    private static Passage line(IdSource ids, String section, Style style, int level, String marks, String words) {
        Passage passage = Passage.of(ids.create(), section, style, "").withStyle(style, level);
        return passage.withWords(words, Marks.parse(marks));
    }
}
