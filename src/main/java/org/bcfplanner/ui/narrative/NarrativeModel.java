package org.bcfplanner.ui.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.notes.NoteEdits;

/** The section of the narrative without its nodes: which chapter is shown, what is in it, and edits of it. */
final class NarrativeModel {
    private final PlanSession session;
    private final IdSource ids;
    private final List<Asked> asked;
    private List<Asked> strays = List.of();
    private final NoteEdits notes;
    private final WordCounts counts = new WordCounts();
    private Asked shown;

    NarrativeModel(PlanSession session, IdSource ids) {
        this.session = session;
        this.ids = ids;
        this.notes = new NoteEdits(session, ids);
        this.asked = Asked.all(Editions.get(plan().details().edition()).narrative());
        this.shown = asked.stream()
                .filter(each -> each.kind() == NarrativeTables.Kind.TEXT)
                .findFirst()
                .orElse(asked.getFirst());
        count();
    }

    Plan plan() {
        return session.plan();
    }

    PlanSession session() {
        return session;
    }

    IdSource ids() {
        return ids;
    }

    /** In the order of the document. */
    List<Asked> asked() {
        return asked;
    }

    Asked shown() {
        return shown;
    }

    void show(Asked other) {
        session.endTyping();
        shown = other;
    }

    /** What is asked, and behind it texts that the plan keeps under keys of no section. */
    List<Asked> listed() {
        return Stream.concat(asked.stream(), strays.stream()).toList();
    }

    /** The schemes, each with its sub-schemes behind it, in the order of the document. */
    List<Scheme> schemes() {
        SchemeTree tree = SchemeTree.of(plan().themes(), plan().schemes());
        return tree.themes().stream()
                .flatMap(theme -> tree.allOf(theme).stream())
                .toList();
    }

    Optional<Scheme> schemeOf(String textKey) {
        return Scheme.isSection(textKey)
                ? plan().schemes().stream()
                        .filter(each -> each.section().equals(textKey))
                        .findFirst()
                : Optional.empty();
    }

    Optional<Asked> asked(String textKey) {
        return listed().stream().filter(each -> each.holds(textKey)).findFirst();
    }

    Chapter chapter(Asked of) {
        return plan().chapters().find(Chapter.idOf(of.key())).orElseGet(() -> Chapter.of(of.key()));
    }

    /** How far a chapter is; what the plan holds something for is begun. */
    ChapterState state(Asked of) {
        return chapter(of).reached(isBegun(of));
    }

    private boolean isBegun(Asked chapter) {
        boolean elsewhere = switch (chapter.kind()) {
            case SUMMARY -> !plan().organisations().isEmpty();
            case SIGNATURES -> !plan().signatures().isEmpty();
            case IMPLICATIONS -> !plan().implications().isEmpty();
            case APPENDICES -> !plan().appendices().isEmpty();
            case RISKS -> !plan().risks().isEmpty();
            case DOCUMENTS -> !plan().documents().isEmpty();
            case VISION -> !plan().vision().isEmpty();
            case TEXT, SCHEMES, CONDITION -> false;
        };
        return elsewhere || counts.written().stream().anyMatch(chapter::holds);
    }

    Prose prose(String textKey) {
        return Prose.of(plan().passages(), textKey);
    }

    ConditionAnswer answer(String prompt) {
        return plan().conditionAnswers().find(ConditionAnswer.idOf(prompt)).orElseGet(() -> ConditionAnswer.to(prompt));
    }

    /** Counts the words of the plan anew, and looks which texts it has. */
    void count() {
        counts.count(plan().passages());
        Set<String> known = new HashSet<>();
        asked.forEach(each -> {
            known.add(each.key());
            each.section().prompts().forEach(prompt -> known.add(prompt.key()));
        });
        plan().schemes().forEach(scheme -> known.add(scheme.section()));
        Stream<String> kept = plan().passages().stream().map(Passage::section);
        Stream<String> here = Stream.of(shown).filter(Asked::isStray).map(Asked::key);
        strays = Stream.concat(kept, here)
                .filter(key -> !known.contains(key))
                .distinct()
                .sorted()
                .map(Asked::stray)
                .toList();
    }

    int wordsInPlan() {
        return counts.all();
    }

    /** Posts that own something, to choose from. */
    List<String> owners() {
        return Stream.concat(
                        plan().chapters().stream().map(Chapter::owner),
                        plan().risks().stream().map(Risk::owner))
                .filter(each -> !each.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /** Gives a chapter a text. What was empty so far is a draft from the first words on. */
    void write(Asked in, String textKey, String doing, List<Passage> passages) {
        session.apply(Edit.of(doing + " in " + in.called(), plan -> {
            Plan written = ProseEdits.write(plan, textKey, passages);
            Chapter chapter = plan.chapters().find(Chapter.idOf(in.key())).orElseGet(() -> Chapter.of(in.key()));
            boolean begins = chapter.state() == ChapterState.NOT_BEGUN && !new Prose(passages).isBlank();
            return begins ? ProseEdits.chapter(written, chapter.withState(ChapterState.DRAFTING)) : written;
        }));
    }

    void change(Asked of, String what, UnaryOperator<Chapter> change) {
        session.apply(Edit.of(
                "change the " + what + " of " + of.called(),
                plan -> ProseEdits.chapter(plan, change.apply(chapter(of)))));
    }

    void answer(String prompt, String what, UnaryOperator<ConditionAnswer> change) {
        ConditionAnswer changed = change.apply(answer(prompt));
        session.apply(Edit.typing(
                "change " + what,
                prompt + " " + what,
                plan -> plan.withConditionAnswers(rows ->
                        changed.equals(ConditionAnswer.to(prompt)) ? rows.without(changed.id()) : rows.with(changed))));
    }

    /** The notes of the plan. */
    NoteEdits notes() {
        return notes;
    }

    /** The notes about a chapter: open ones first, then as they were written. */
    List<ReviewNote> notes(Asked of) {
        return notes.about(of::holds);
    }
}
