package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.strategy.Objective;

/** H9: an objective is called in its tables as its document is headed, whatever case and points. */
final class ObjectivesNamedOnce implements Rule {
    @Override
    public String code() {
        return "H9";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .and(Tables.OBJECTIVES.name(), "code", "heading", "title", "position", "goal")
                .and(Tables.GOALS.name(), "position");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Objective each : subject.strategy().objectives()) {
            boolean both = !each.title().isBlank() && !each.heading().isBlank();
            if (both && !folded(each.title()).equals(folded(each.heading()))) {
                outcomes.add(Finding.of(
                                code(),
                                Severity.WARNING,
                                Section.STRATEGY,
                                Place.Cell.of(Tables.OBJECTIVES, each, "title"),
                                StrategyNames.of(each) + " has two names",
                                "Headed “" + Words.shortened(each.heading()) + "”, in tables “"
                                        + Words.shortened(each.title()) + "”.",
                                Figures.of("heading", each.heading()).and("title", each.title()))
                        .marking(List.of(
                                Place.Cell.of(Tables.OBJECTIVES, each, "heading"),
                                Place.Cell.of(Tables.OBJECTIVES, each, "title"))));
            }
        }
        return outcomes;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
