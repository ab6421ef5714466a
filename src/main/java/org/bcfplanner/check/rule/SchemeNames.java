package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.scheme.Scheme;

/** S9: a scheme is written the same wherever it is named. Differences of case and spacing alone are drift. */
final class SchemeNames implements Rule {
    @Override
    public String code() {
        return "S9";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.and(Tables.STATED.name(), "place", "scheme").and(Tables.SCHEMES.name(), "name");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (StatedAmount stated : subject.plan().stated()) {
            subject.plan()
                    .schemes()
                    .find(stated.scheme())
                    .filter(scheme -> !scheme.name().isBlank())
                    .ifPresent(scheme -> add(stated, scheme, outcomes));
        }
        return outcomes;
    }

    private void add(StatedAmount stated, Scheme scheme, List<Outcome> outcomes) {
        String name = scheme.name().strip();
        Matcher match = anyCase(name).matcher(stated.place());
        if (stated.place().contains(name) || !match.find()) {
            return;
        }
        Place.Cell cell = Place.Cell.of(Tables.STATED, stated, "place");
        String corrected = stated.place().substring(0, match.start())
                + name
                + stated.place().substring(match.end());
        outcomes.add(Finding.of(
                        code(),
                        Severity.NOTE,
                        Section.FINANCE,
                        cell,
                        Words.shortened(name) + " is written in two ways",
                        "“" + Words.shortened(match.group()) + "” in “" + Words.shortened(stated.place()) + "”.",
                        Figures.of("name", name).and("written", match.group()))
                .repairedBy(List.of(Repair.of("Write “" + Words.shortened(name) + "” there too", cell, corrected))));
    }

    private static Pattern anyCase(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("\\s+", -1)) {
            words.add(Pattern.quote(word));
        }
        return Pattern.compile(String.join("\\s+", words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
