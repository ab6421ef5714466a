package org.bcfplanner.ui.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.board.ParagraphNumbers;
import org.bcfplanner.plan.board.ParagraphNumbers.Numbered;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSession;

/** What the sections of the report say in words, and the numbers of their paragraphs. Without nodes. */
final class ReportTexts {
    private final PlanSession session;
    private final List<ReportSection> asked;

    ReportTexts(PlanSession session, NarrativeTables tables) {
        this.session = session;
        this.asked = tables.sections().stream()
                .map(each -> new ReportSection(each, false))
                .toList();
    }

    /** Those that the edition asks for, and behind them texts that the plan keeps under keys of no section. */
    List<ReportSection> sections() {
        Stream<ReportSection> strays = session.plan().passages().stream()
                .map(Passage::section)
                .filter(key -> BoardReport.isSection(key)
                        && asked.stream().noneMatch(each -> each.key().equals(key)))
                .distinct()
                .sorted()
                .map(ReportSection::stray);
        return Stream.concat(asked.stream(), strays).toList();
    }

    Optional<ReportSection> section(String key) {
        return sections().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The section that a passage is in; empty where it is in none of the report, or gone. */
    Optional<ReportSection> sectionOf(Id<Passage> passage) {
        return session.plan().passages().find(passage).flatMap(each -> section(each.section()));
    }

    Prose prose(ReportSection section) {
        return Prose.of(session.plan().passages(), section.key());
    }

    /** @param doing in words that follow “Undo” */
    void write(ReportSection section, String doing, List<Passage> passages) {
        session.apply(Edit.of(
                doing + " in " + section.brief() + " of the report",
                plan -> ProseEdits.write(plan, section.key(), passages)));
    }

    /**
     * The numbers that the document gives to paragraphs; none of those whose own words begin with one. Empty of a section
     * without numbers, and where all of them are typed.
     */
    Optional<Map<Id<Passage>, String>> numbers(ReportSection section, List<Passage> passages) {
        List<Numbered> counted = ParagraphNumbers.of(section.asked().number(), passages).stream()
                .filter(each -> !each.number().isEmpty())
                .toList();
        Map<Id<Passage>, String> numbers = new HashMap<>();
        counted.stream()
                .filter(each -> each.printed().isEmpty())
                .forEach(each -> numbers.put(each.passage().id(), each.number()));
        boolean allTyped = !counted.isEmpty() && numbers.isEmpty();
        return section.number().isEmpty() || allTyped ? Optional.empty() : Optional.of(numbers);
    }

    /** Whether paragraphs of a section begin with numbers that somebody typed, and can do without them. */
    boolean hasTypedNumbers(ReportSection section) {
        return numbered(section, session.plan()).stream().anyMatch(ReportTexts::canGiveUp);
    }

    boolean hasTypedNumbers() {
        return sections().stream().anyMatch(this::hasTypedNumbers);
    }

    /** Takes typed numbers out of the words, so that paragraphs get theirs by their place. */
    void numberByPlace(ReportSection section) {
        session.apply(Edit.of("number " + section.brief() + " by place", plan -> numberedByPlace(plan, section)));
    }

    /** The same in all sections, in one step. */
    void numberByPlace() {
        List<ReportSection> all = sections();
        session.apply(Edit.of("number the paragraphs of the report by place", plan -> {
            Plan result = plan;
            for (ReportSection each : all) {
                result = numberedByPlace(result, each);
            }
            return result;
        }));
    }

    private static Plan numberedByPlace(Plan plan, ReportSection section) {
        List<Passage> passages = numbered(section, plan).stream()
                .map(each -> canGiveUp(each)
                        ? each.passage().withWords(each.words(), each.passage().marks())
                        : each.passage())
                .toList();
        return ProseEdits.write(plan, section.key(), passages);
    }

    /** Words that have a look keep their number, as the look would be lost. */
    private static boolean canGiveUp(Numbered paragraph) {
        return !paragraph.number().isEmpty()
                && !paragraph.printed().isEmpty()
                && paragraph.passage().marks().all().isEmpty();
    }

    private static List<Numbered> numbered(ReportSection section, Plan plan) {
        return ParagraphNumbers.of(
                section.asked().number(),
                Prose.of(plan.passages(), section.key()).passages());
    }
}
