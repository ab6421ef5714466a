package org.bcfplanner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;

/** Edits of what a plan says in words and of its signatures that depend on a seed alone. */
final class RandomNarrative {
    private static final List<String> SECTIONS = List.of("vision", "aims", "governance");

    private final Random random;
    private final IdSource ids;
    private final Supplier<String> words;

    RandomNarrative(Random random, IdSource ids, Supplier<String> words) {
        this.random = random;
        this.ids = ids;
        this.words = words;
    }

    /** Whether the next edit is one of these; one in six is. */
    boolean isNext() {
        return random.nextInt(6) == 0;
    }

    /** The plan after one edit. */
    Plan edit(Plan plan) {
        String section = section(plan);
        return switch (random.nextInt(9)) {
            case 0 ->
                ProseEdits.chapter(
                        plan,
                        Chapter.of(section)
                                .withState(any(List.of(ChapterState.values())))
                                .withOwner(words.get())
                                .withLimit(random.nextInt(900)));
            case 1 -> ProseEdits.addNote(plan, note(plan, section));
            case 2 ->
                plan.withVision(rows -> rows.with(new VisionRow(
                        ids.create(),
                        Rank.first(),
                        new Text(words.get()),
                        new Text(words.get()),
                        new Text(words.get()))));
            case 3 ->
                plan.withDocuments(
                        rows -> rows.with(RelatedDocument.of(ids.create(), "" + random.nextInt(20), words.get())
                                .withSynopsis(new Text(words.get()))
                                .withLink(words.get())));
            case 4 ->
                plan.withConditionAnswers(rows -> rows.with(ConditionAnswer.to(section)
                        .with(any(List.of(ConditionAnswer.Answer.values())))
                        .withEvidence(new Text(words.get()))
                        .byWhen(PrintedDate.read("1 April 2015"))));
            case 5 ->
                plan.withSignatures(rows ->
                        rows.with(Signature.of(ids.create(), any(List.of(Signatory.values())), words.get())
                                .withPost(words.get(), words.get())
                                .sign(PrintedDate.read("3rd February 2014"), words.get(), "f" + random.nextInt(99))));
            default -> ProseEdits.write(plan, section, written(plan, section));
        };
    }

    /** One of the template's sections, or now and then a scheme's own narrative. */
    private String section(Plan plan) {
        return plan.schemes().isEmpty() || random.nextInt(4) > 0
                ? any(SECTIONS)
                : any(plan.schemes().stream().toList()).section();
    }

    private List<Passage> written(Plan plan, String section) {
        List<Passage> text = new ArrayList<>(Prose.of(plan.passages(), section).passages());
        int at = random.nextInt(text.size() + 1);
        switch (random.nextInt(3)) {
            case 0 -> text.add(at, passage(section));
            case 1 -> text.subList(at, text.size()).clear();
            default -> text.replaceAll(each -> random.nextInt(3) == 0 ? passage(section) : each);
        }
        return text;
    }

    private Passage passage(String section) {
        Style style = any(List.of(Style.values()));
        String said = words.get() + (style.isRow() ? "\t" : "\n") + words.get();
        Passage plain = Passage.of(ids.create(), section, style, said).withStyle(style, 1 + random.nextInt(3));
        return plain.withWords(plain.words(), Marks.NONE.with(new Mark(Mark.Kind.BOLD, 0, 1 + random.nextInt(9), "")));
    }

    private ReviewNote note(Plan plan, String section) {
        List<Passage> text = Prose.of(plan.passages(), section).passages();
        return new ReviewNote(
                ids.create(),
                section,
                text.isEmpty() ? null : any(text).id(),
                Rank.first(),
                words.get(),
                new Text(words.get()),
                "Head of Commissioning",
                LocalDate.of(2014, 1, 1 + random.nextInt(28)),
                random.nextBoolean());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
