package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.edition.NarrativeTables.Kind;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Ranked;

/**
 * {@code bcf show PLAN narrative}: every section that is told in words with its state, and its text passage by passage;
 * the rows of the vision behind the vision, the narratives of schemes behind the changes that are planned.
 */
public final class ShowNarrative {
    private static final List<Field> FIELDS = List.of(
            Field.text("row", "What"),
            Field.text("number", "No."),
            Field.text("section", ""),
            Field.text("style", "Style"),
            Field.text("level", "Level"),
            Field.text("text", "Text"),
            Field.text("state", "Status"),
            Field.text("owner", "Owner"),
            Field.text("words", "Words"),
            Field.text("limit", "Limit"),
            Field.text("open_notes", "Open notes"));

    private final Plan plan;
    private final Map<String, Prose> texts;
    private final List<List<Cell>> rows = new ArrayList<>();
    private boolean told;

    private ShowNarrative(Plan plan) {
        this.plan = plan;
        this.texts = Prose.bySection(plan.passages());
        this.told = !plan.chapters().isEmpty() || !plan.vision().isEmpty();
    }

    /** Without rows where nothing at all is said. */
    public static Listing of(Plan plan) {
        ShowNarrative show = new ShowNarrative(plan);
        for (NarrativeTables.Part part :
                Editions.get(plan.details().edition()).narrative().parts()) {
            part.sections().forEach(section -> show.add(part, section));
        }
        return new Listing(
                plan.details().shownIn(),
                FIELDS,
                show.told ? show.rows : List.of(),
                "Nothing is written in the narrative yet.");
    }

    private void add(NarrativeTables.Part part, NarrativeTables.Section section) {
        boolean inWords = switch (section.kind()) {
            case TEXT, DOCUMENTS, VISION, SCHEMES -> true;
            case SUMMARY, SIGNATURES, CONDITION, RISKS, IMPLICATIONS, APPENDICES -> texts.containsKey(section.key());
        };
        if (!inWords) {
            return;
        }
        String heading = section.heading().isEmpty() ? part.heading() : section.heading();
        addText("section", (part.number() + " " + section.number()).strip(), section.key(), heading);
        if (section.kind() == Kind.VISION) {
            plan.vision().stream().sorted(Ranked.order()).forEach(each -> addPrinciple(section.key(), each));
        }
        if (section.kind() == Kind.SCHEMES) {
            addSchemes();
        }
    }

    private void addSchemes() {
        SchemeTree tree = SchemeTree.of(plan.themes(), plan.schemes());
        for (Theme theme : tree.themes()) {
            for (Scheme scheme : tree.allOf(theme)) {
                if (texts.containsKey(scheme.section())) {
                    addText("scheme", scheme.number(), scheme.section(), scheme.name());
                }
            }
        }
    }

    private void addText(String kind, String number, String section, String heading) {
        Prose text = texts.getOrDefault(section, Prose.EMPTY);
        Optional<Chapter> known = plan.chapters().find(Chapter.idOf(section));
        Chapter chapter = known.orElseGet(() -> Chapter.of(section));
        ChapterState state = chapter.reached(!text.isBlank());
        boolean isTold = known.isPresent() || kind.equals("section");
        told |= !text.isBlank();
        rows.add(List.of(
                Cell.text(kind),
                Cell.text(number),
                new Cell.Said(section, ""),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.text(heading),
                isTold ? Cell.constant(state, state.label()) : Cell.NOTHING,
                Cell.text(chapter.owner()),
                new Cell.Count(text.words()),
                chapter.limitWords() == 0 ? Cell.NOTHING : new Cell.Count(chapter.limitWords()),
                openNotes(section)));
        text.passages().forEach(passage -> addPassage(section, passage));
    }

    private Cell openNotes(String section) {
        long open = plan.reviewNotes().stream()
                .filter(note -> note.section().equals(section))
                .filter(note -> !note.resolved())
                .count();
        return new Cell.Count(open);
    }

    private void addPassage(String section, Passage passage) {
        String words = passage.style().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        addLine(
                "passage",
                section,
                Cell.constant(passage.style(), words),
                new Cell.Count(passage.level()),
                passage.words());
    }

    private void addPrinciple(String section, VisionRow row) {
        addLine(
                "principle",
                section,
                Cell.NOTHING,
                Cell.NOTHING,
                String.join(
                        "\t",
                        row.principle().written(),
                        row.change().written(),
                        row.difference().written()));
    }

    private void addLine(String kind, String section, Cell style, Cell level, String text) {
        rows.add(List.of(
                new Cell.Said(kind, ""),
                Cell.NOTHING,
                new Cell.Said(section, ""),
                style,
                level,
                Cell.text(text),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING));
    }
}
