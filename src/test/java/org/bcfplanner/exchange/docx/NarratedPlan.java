package org.bcfplanner.exchange.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/** A plan of words: one scheme with parts, one of three signatures, notes of which one has lost its passage. */
final class NarratedPlan {
    private final IdSource ids = IdSource.seeded(6);
    private Plan plan;

    private NarratedPlan() {
        Details details = Details.of("bcf-2014", "Seaside BCF plan", Unit.POUNDS)
                .withTexts("Seaside BCF plan", "0.3", "Seaside Health and Wellbeing Board", "Co-terminous")
                .withDates(PrintedDate.read("12 February 2014"), new PrintedDate(null, "3 February (1st draft)"));
        plan = Plan.empty(ids.create(), details.withRiskScale("single").withRiskColumns("rating"));
    }

    static Plan plan() {
        NarratedPlan made = new NarratedPlan();
        made.texts();
        made.schemes();
        made.rest();
        made.notes();
        return made.plan;
    }

    private void texts() {
        write(
                "provider-engagement",
                said(Style.PARAGRAPH, "Providers met every month; minutes are on the council’s pages."),
                marked("Read the minutes", new Mark(Mark.Kind.LINK, 9, 16, "https://example.org/minutes?a=1&b=2")),
                marked("Our own copy", new Mark(Mark.Kind.LINK, 8, 12, "file:///S:/plans/minutes.docx")));
        write(
                "vision",
                said(Style.HEADING, "What people told us"),
                said(Style.PARAGRAPH, "People want one team that knows them."),
                said(Style.BULLET, "Care close to home"),
                said(Style.BULLET, "One number to call").withStyle(Style.BULLET, 2),
                said(Style.BULLET, "A plan that people keep themselves"));
        write(
                "aims",
                marked("Our aims, in bold and italic:", new Mark(Mark.Kind.BOLD, 4, 8, ""), italic(13, 17)),
                said(Style.NUMBER, "Fewer days in hospital"),
                said(Style.NUMBER, "More people at home after 91 days"),
                said(Style.PARAGRAPH, "They are measured so:"),
                said(Style.NUMBER, "Monthly, by the board"),
                said(Style.HEADING_ROW, "Aim\tMeasure"),
                said(Style.ROW, "Fewer days\tBed days, 65+"),
                said(Style.ROW, "More at home\tASCOF 2B(1)"));
        write("nhs-number", said(Style.PARAGRAPH, "The NHS number is the identifier in both systems."));
        write("governance", said(Style.PARAGRAPH, "The board meets in public."));
    }

    private void schemes() {
        Theme theme = new Theme(ids.create(), Rank.first(), "Schemes of 2015/16", "");
        List<Rank> places = Rank.sequence(3);
        Scheme teams = Scheme.named(ids.create(), theme.id(), null, "Integrated teams and reablement")
                .withPosition(places.get(0))
                .withDescription(new Text("A team for every practice, day and night."));
        Scheme avoidance = Scheme.named(ids.create(), theme.id(), teams.id(), "Admission avoidance")
                .withPosition(places.get(1))
                .withOutcomes(new Text("Fewer admissions\nA team that answers"))
                .withMetrics(new Text("Response times\nNumbers of:\n\tadmissions\n\tcalls"));
        Scheme dementia = Scheme.named(ids.create(), theme.id(), null, "Dementia")
                .withPosition(places.get(2))
                .withOutcomes(new Text("Better diagnosis"))
                .withMetrics(new Text("Diagnosis rates"));
        plan = plan.withThemes(rows -> rows.with(theme))
                .withSchemes(rows -> rows.with(teams).with(avoidance).with(dementia));
        write(avoidance.section(), said(Style.BULLET, "One access point"), said(Style.BULLET, "Care at home first"));
    }

    private void rest() {
        plan = plan.withVision(rows -> rows.with(new VisionRow(
                        ids.create(),
                        Rank.first(),
                        new Text("Close to home"),
                        new Text("Hubs\nTeams"),
                        new Text("Less travel"))))
                .withDocuments(rows -> rows.with(RelatedDocument.of(ids.create(), "1", "Joint strategy")
                        .withSynopsis(new Text("What both mean to do"))
                        .withLink("https://example.org/strategy")))
                .withConditionAnswers(rows -> rows.with(ConditionAnswer.to("nhs-number")
                        .with(ConditionAnswer.Answer.YES)
                        .withEvidence(new Text("Audit of March 2014"))))
                .withSignatures(rows -> rows.with(
                                Signature.of(ids.create(), Signatory.CLINICAL_COMMISSIONING_GROUP, "Seaside CCG")
                                        .withPost("Accountable Officer", "")
                                        .sign(PrintedDate.read("3 February 2014"), "0.2", "x"))
                        .with(Signature.of(ids.create(), Signatory.COUNCIL, "")));
        Risk risk = Risk.blank(ids.create(), null).with(draft -> {
            draft.risk(new Text("Skills are missing in both services."));
            draft.controls(new Text("A workforce plan for every scheme."));
            draft.rating(Rating.single("High"));
        });
        plan = plan.withRisks(rows -> rows.with(risk));
    }

    private void notes() {
        Passage people = passage("vision", "People want one team that knows them.");
        note("vision", people, "one team", "Say which team.\nAnd where it sits.", false);
        note("vision", people, "words that are gone", "Still true?", true);
        note("governance", null, "an old sentence", "Who chairs?", false);
        note("nhs-number-commitment", null, "", "Nothing needed here?", true);
        note("no-such-section", null, "", "About all of it.", false);
        Passage row = passage("aims", "Fewer days\tBed days, 65+");
        note("aims", row, "Bed days", "Which source?", false);
    }

    private void note(String section, @Nullable Passage passage, String quote, String text, boolean resolved) {
        ReviewNote note = new ReviewNote(
                ids.create(),
                section,
                passage == null ? null : passage.id(),
                Rank.first(),
                quote,
                new Text(text),
                "Head of Commissioning",
                LocalDate.of(2014, 2, 1),
                resolved);
        plan = ProseEdits.addNote(plan, note);
    }

    private Passage passage(String section, String words) {
        return plan.passages().stream()
                .filter(each -> each.section().equals(section) && each.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void write(String section, Passage... passages) {
        List<Passage> own = new ArrayList<>();
        for (Passage each : passages) {
            own.add(Passage.of(each.id(), section, each.style(), "")
                    .withStyle(each.style(), each.level())
                    .withWords(each.words(), each.marks()));
        }
        plan = ProseEdits.write(plan, section, own);
    }

    private Passage said(Style style, String words) {
        return Passage.of(ids.create(), "", style, words);
    }

    private Passage marked(String words, Mark... marks) {
        Marks all = Marks.NONE;
        for (Mark mark : marks) {
            all = all.with(mark);
        }
        return said(Style.PARAGRAPH, words).withWords(words, all);
    }

    private static Mark italic(int from, int to) {
        return new Mark(Mark.Kind.ITALIC, from, to, "");
    }
}
