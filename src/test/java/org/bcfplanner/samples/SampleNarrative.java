package org.bcfplanner.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.plan.table.Text;

/** Puts what a sample says in words into its plan, piece by piece. */
final class SampleNarrative {
    private final String sample;
    private final SampleText text;
    private Plan plan;

    /** @param sample the name of its file of text; ids are made from it */
    SampleNarrative(Plan plan, String sample) {
        this.plan = plan;
        this.sample = sample;
        this.text = SampleText.of(sample);
    }

    Plan plan() {
        return plan;
    }

    SampleText text() {
        return text;
    }

    /** The texts of all sections and prompts of the template. */
    SampleNarrative texts() {
        for (NarrativeTables.Section section :
                Editions.get(plan.details().edition()).narrative().sections()) {
            text(section.key(), section.key());
            section.prompts().forEach(prompt -> text(prompt.key(), prompt.key()));
        }
        return this;
    }

    /** The text of one section, which in the file may have another key. */
    SampleNarrative text(String key, String section) {
        plan = ProseEdits.write(plan, section, text.passages(key, section));
        return this;
    }

    SampleNarrative chapter(String section, ChapterState state, String owner) {
        plan = ProseEdits.chapter(plan, Chapter.of(section).withState(state).withOwner(owner));
        return this;
    }

    /** Says of every section that holds a text or documents, and of none else, that it is a draft. */
    SampleNarrative drafts() {
        Map<String, Prose> written = Prose.bySection(plan.passages());
        for (NarrativeTables.Section section :
                Editions.get(plan.details().edition()).narrative().sections()) {
            boolean isWritten = written.containsKey(section.key())
                    || (section.kind() == NarrativeTables.Kind.DOCUMENTS
                            && !plan.documents().isEmpty())
                    || section.prompts().stream().anyMatch(prompt -> written.containsKey(prompt.key()));
            if (isWritten) {
                chapter(section.key(), ChapterState.DRAFTING, "");
            }
        }
        return this;
    }

    SampleNarrative answer(String prompt, ConditionAnswer.Answer answer) {
        return answer(prompt, answer, PrintedDate.NONE);
    }

    SampleNarrative answer(String prompt, ConditionAnswer.Answer answer, PrintedDate byWhen) {
        ConditionAnswer given = ConditionAnswer.to(prompt).with(answer).byWhen(byWhen);
        plan = plan.withConditionAnswers(rows -> rows.with(given));
        return this;
    }

    /** Documents in their order, without numbers. */
    SampleNarrative documents(String... titles) {
        return documents(List.of(titles), place -> "");
    }

    /** Documents in their order, numbered from 1. */
    SampleNarrative numberedDocuments(String... titles) {
        return documents(List.of(titles), place -> "" + (place + 1));
    }

    private SampleNarrative documents(List<String> titles, IntFunction<String> reference) {
        List<Rank> places = Rank.sequence(titles.size());
        plan = plan.withDocuments(none -> Rows.of(IntStream.range(0, titles.size())
                .mapToObj(i -> RelatedDocument.of(
                                Id.derivedFrom(sample, "document", titles.get(i)), reference.apply(i), titles.get(i))
                        .withPosition(places.get(i)))
                .toList()));
        return this;
    }

    /** Principles of the vision in their order; what comes of them is blank. */
    SampleNarrative vision(String... principles) {
        List<Rank> places = Rank.sequence(principles.length);
        plan = plan.withVision(none -> Rows.of(IntStream.range(0, principles.length)
                .mapToObj(i -> new VisionRow(
                        Id.derivedFrom(sample, "vision", i),
                        places.get(i),
                        new Text(principles[i]),
                        Text.EMPTY,
                        Text.EMPTY))
                .toList()));
        return this;
    }

    /** A note on the one passage of a section that has these words. */
    SampleNarrative note(String section, String quote, String note, String author, LocalDate day, boolean resolved) {
        Passage passage = Prose.of(plan.passages(), section).passages().stream()
                .filter(each -> each.words().contains(quote))
                .findFirst()
                .orElseThrow();
        plan = ProseEdits.addNote(
                plan,
                new ReviewNote(
                        Id.derivedFrom(sample, "note", section, quote),
                        section,
                        passage.id(),
                        Rank.first(),
                        quote,
                        new Text(note),
                        author,
                        day,
                        resolved));
        return this;
    }
}
