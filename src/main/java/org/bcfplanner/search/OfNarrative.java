package org.bcfplanner.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Rows;

/** What the plan says in words, chapter by chapter, with notes, documents and signatures. */
final class OfNarrative {
    private static final Source<Chapter> CHAPTERS = Source.of("chapter", Kind.CHAPTER, "section");
    private static final Source<Passage> PASSAGES = Source.of("passage", Kind.TEXT, "");
    private static final Source<ReviewNote> NOTES = Source.of("review_note", Kind.NOTE, "");
    private static final Source<ConditionAnswer> ANSWERS = Source.of("condition_answer", Kind.CONDITION, "");
    private static final Source<VisionRow> VISION = Source.of("vision_row", Kind.TEXT, "");
    private static final Source<RelatedDocument> DOCUMENTS = Source.of("related_document", Kind.DOCUMENT, "title");
    private static final Source<Signature> SIGNATURES = Source.of("signature", Kind.SIGNATURE, "body");

    private final Plan plan;
    private final NarrativeTables tables;
    private final Gathering gathering;
    private final Map<String, Prose> texts;
    private final Map<String, List<ReviewNote>> notes;
    private final Map<String, String> schemes = new HashMap<>();

    OfNarrative(Plan plan, Edition edition, Gathering gathering) {
        this.plan = plan;
        this.tables = edition.texts();
        this.gathering = gathering;
        this.texts = Prose.bySection(plan.passages());
        this.notes =
                plan.reviewNotes().stream().sorted(Ranked.order()).collect(Collectors.groupingBy(ReviewNote::section));
        for (Scheme scheme : plan.schemes()) {
            schemes.put(scheme.section(), OfSchemes.name(scheme));
        }
    }

    void gather() {
        Set<String> left = new HashSet<>(texts.keySet());
        left.addAll(notes.keySet());
        for (NarrativeTables.Section section : tables.sections()) {
            chapter(section);
            String heading = tables.heading(section);
            write(section.key(), heading);
            left.remove(section.key());
            for (NarrativeTables.Prompt prompt : section.prompts()) {
                write(prompt.key(), heading);
                left.remove(prompt.key());
            }
        }
        left.stream().sorted().forEach(key -> write(key, schemes.getOrDefault(key, "Text")));
        for (ConditionAnswer answer : plan.conditionAnswers()) {
            gathering.add(ANSWERS, answer, heading(answer.prompt()), "");
        }
        sorted(plan.vision()).forEach(each -> gathering.add(VISION, each, "Vision", ""));
        sorted(plan.documents())
                .forEach(each -> gathering.add(DOCUMENTS, each, (each.reference() + " " + each.title()).strip(), ""));
        sorted(plan.signatures()).forEach(each -> gathering.add(SIGNATURES, each, each.body(), ""));
    }

    /** Every section that holds a text is found by its heading, written or not. */
    private void chapter(NarrativeTables.Section section) {
        boolean hasText = switch (section.kind()) {
            case SUMMARY, SIGNATURES, IMPLICATIONS, APPENDICES -> false;
            case TEXT, DOCUMENTS, VISION, SCHEMES, CONDITION, RISKS -> true;
        };
        if (hasText) {
            Chapter chapter =
                    plan.chapters().find(Chapter.idOf(section.key())).orElseGet(() -> Chapter.of(section.key()));
            gathering.add(in(CHAPTERS, section.key()), chapter, tables.heading(section), "");
        }
    }

    private void write(String key, String title) {
        Source<Passage> source = in(PASSAGES, key);
        Source<ReviewNote> about = in(NOTES, key);
        texts.getOrDefault(key, Prose.EMPTY).passages().forEach(each -> gathering.add(source, each, title, ""));
        notes.getOrDefault(key, List.of()).forEach(each -> gathering.add(about, each, title, ""));
    }

    /** Where people work on what is written under a key. */
    private <T extends Entity<T>> Source<T> in(Source<T> source, String key) {
        if (BoardReport.isSection(key)) {
            return source.in(Section.REPORT);
        }
        return schemes.containsKey(key) ? source.in(Section.SCHEMES) : source;
    }

    private String heading(String key) {
        return tables.section(key).map(tables::heading).orElse("Conditions");
    }

    private static <T extends Ranked<T>> List<T> sorted(Rows<T> rows) {
        return rows.stream().sorted(Ranked.order()).toList();
    }
}
