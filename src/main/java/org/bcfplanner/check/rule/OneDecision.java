package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.board.BoardReport;

/** H14: key decision, recommendation and the rest of the report ask the board for one and the same: to agree, or to note. */
final class OneDecision implements Rule {
    @Override
    public String code() {
        return "H14";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .and(Tables.BOARD_REPORTS.name(), "keyDecision")
                .and(Tables.PASSAGES.name(), "section", "words", "position");
    }

    private static final String VERBS =
            "(agree|note|approve|endorse|adopt|ratify|accept|receive|support|comment|decide)\\b";
    private static final Pattern KEY = Pattern.compile("(?i)\\bto " + VERBS);
    private static final Pattern ASKED =
            Pattern.compile("(?i)\\b(?:asked|invited|requested|recommended|required) to " + VERBS);

    @Override
    public List<Outcome> outcomes(Subject subject) {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        subject.plan()
                .boardReports()
                .find(BoardReport.ID)
                .ifPresent(report -> add(KEY, report.keyDecision(), "the key decision", asked));
        for (NarrativeTables.Section section :
                subject.edition().report().sections().sections()) {
            String name = section.number().isEmpty()
                    ? section.heading()
                    : "section " + section.number().replace(".", "");
            subject.prose(section.key()).passages().forEach(each -> add(ASKED, each.words(), name, asked));
        }
        return asked.size() < 2 ? List.of() : List.of(finding(asked));
    }

    private static void add(Pattern pattern, String text, String name, Map<String, Set<String>> asked) {
        pattern.matcher(text)
                .results()
                .forEach(match -> asked.computeIfAbsent(
                                match.group(1).toLowerCase(Locale.UK), none -> new LinkedHashSet<>())
                        .add(name));
    }

    private Outcome finding(Map<String, Set<String>> asked) {
        List<String> verbs = asked.keySet().stream().map(verb -> "to " + verb).toList();
        List<String> places = new ArrayList<>();
        asked.forEach((verb, names) -> places.add("To " + verb + ": " + Words.list(List.copyOf(names))));
        return Finding.of(
                code(),
                Severity.WARNING,
                Section.REPORT,
                new Place.Cell(Tables.BOARD_REPORTS.name(), BoardReport.ID.value(), "keyDecision"),
                "The board is asked " + Words.list(verbs),
                String.join(". ", places) + ".",
                Figures.of("asked", String.join(". ", places)));
    }
}
