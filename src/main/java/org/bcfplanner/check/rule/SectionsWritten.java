package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Chapter;

/** C1: something is written in every section of Part 1, or stands in the table that belongs to it. */
final class SectionsWritten implements Rule {
    @Override
    public String code() {
        return "C1";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .and(Tables.PASSAGES.name(), "section", "words")
                .andAllOf(Tables.VISION.name())
                .andAllOf(Tables.DOCUMENTS.name())
                .and(Tables.SCHEMES.name(), "id");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (NarrativeTables.Section section : subject.edition().narrative().sections()) {
            boolean told = !subject.prose(section.key()).isBlank();
            Plan plan = subject.plan();
            switch (section.kind()) {
                case TEXT -> outcomes.add(outcome(section, told, subject));
                case DOCUMENTS ->
                    outcomes.add(outcome(section, told || plan.documents().size() > 0, subject));
                case VISION ->
                    outcomes.add(outcome(section, told || plan.vision().size() > 0, subject));
                case SCHEMES ->
                    outcomes.add(outcome(section, told || plan.schemes().size() > 0, subject));
                case SUMMARY, SIGNATURES, CONDITION, RISKS, IMPLICATIONS, APPENDICES -> {
                    // their own rules speak of these
                }
            }
        }
        return outcomes;
    }

    private static Outcome outcome(NarrativeTables.Section section, boolean written, Subject subject) {
        Place place = Place.Cell.of(Tables.CHAPTERS, Chapter.of(section.key()), "section");
        Figures figures = Figures.of(Figures.NEEDED, 1).and(Figures.FILLED, written ? 1 : 0);
        return written
                ? new Pass("C1", Section.NARRATIVE, place, section.heading() + ": written", "", figures)
                : Finding.of(
                        "C1",
                        subject.edition().demands().narrative().sections(),
                        Section.NARRATIVE,
                        place,
                        section.heading() + ": nothing is written",
                        "The template asks for it.",
                        figures);
    }
}
