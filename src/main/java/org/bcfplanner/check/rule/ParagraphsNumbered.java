package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.board.ParagraphNumbers;

/** H13: numbers that are written before paragraphs of the report follow each other, and where some paragraphs of a
 * section have one, all have. Numbers that nobody writes are given by the program and cannot be wrong. */
final class ParagraphsNumbered implements Rule {
    @Override
    public String code() {
        return "H13";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.and(Tables.PASSAGES.name(), "section", "words", "position", "style", "marks");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (NarrativeTables.Section section :
                subject.edition().report().sections().sections()) {
            List<ParagraphNumbers.Numbered> paragraphs =
                    ParagraphNumbers.of(
                                    section.number(),
                                    subject.prose(section.key()).passages())
                            .stream()
                            .filter(each -> !each.number().isEmpty())
                            .toList();
            if (paragraphs.stream().anyMatch(each -> !each.printed().isEmpty())) {
                add(section, paragraphs, outcomes);
            }
        }
        return outcomes;
    }

    private void add(
            NarrativeTables.Section section, List<ParagraphNumbers.Numbered> paragraphs, List<Outcome> outcomes) {
        Repair repair = automatic(section, paragraphs);
        String prefix = section.number().strip().replaceFirst("\\.$", "") + ".";
        int last = 0;
        for (ParagraphNumbers.Numbered each : paragraphs) {
            String printed = each.printed();
            if (printed.isEmpty()) {
                outcomes.add(finding(
                        each,
                        "A paragraph of section " + prefix.substring(0, prefix.length() - 1) + " has no number",
                        "“" + Words.shortened(each.words()) + "” would be " + each.number() + ".",
                        repair));
                continue;
            }
            int number = number(printed, prefix);
            if (number == last + 1) {
                last = number;
                continue;
            }
            String before = last == 0 ? " is the first of its section." : " follows " + prefix + last + ".";
            outcomes.add(
                    number > last
                            ? finding(each, missing(prefix, last + 1, number - 1), printed + before, repair)
                            : finding(each, printed + " is out of order", printed + before, repair));
            last = Math.max(last, number);
        }
    }

    private static String missing(String prefix, int from, int to) {
        return from == to ? "There is no " + prefix + from : "There are no " + prefix + from + " to " + prefix + to;
    }

    /** 0 for a number of another section. */
    private static int number(String printed, String prefix) {
        String rest = printed.startsWith(prefix) ? printed.substring(prefix.length()) : "";
        return rest.matches("[0-9]{1,4}") ? Integer.parseInt(rest) : 0;
    }

    private Finding finding(ParagraphNumbers.Numbered each, String heading, String reason, Repair repair) {
        return Finding.of(
                        code(),
                        Severity.WARNING,
                        Section.REPORT,
                        Place.Cell.of(Tables.PASSAGES, each.passage(), "words"),
                        heading,
                        reason,
                        Figures.of("printed", each.printed()).and("number", each.number()))
                .repairedBy(List.of(repair));
    }

    /** Written numbers give way to those of the program; words that have a look keep them, as it would be lost. */
    private static Repair automatic(NarrativeTables.Section section, List<ParagraphNumbers.Numbered> paragraphs) {
        return new Repair(
                "Number section " + section.number().strip().replaceFirst("\\.$", "") + " automatically",
                paragraphs.stream()
                        .filter(each -> !each.printed().isEmpty()
                                && each.passage().marks().all().isEmpty())
                        .map(each ->
                                new Repair.Put(Place.Cell.of(Tables.PASSAGES, each.passage(), "words"), each.words()))
                        .toList());
    }
}
