package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.strategy.Citation;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.Objective;

/** H15: within an objective, indicators are written in one way wherever they are named by number. */
final class IndicatorsWrittenAlike implements Rule {
    @Override
    public String code() {
        return "H15";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .and(Tables.ACTIONS.name(), "linkNote", "objective", "position")
                .and(Tables.INDICATORS.name(), "code", "objective", "position")
                .and(Tables.OBJECTIVES.name(), "code", "heading", "position", "goal")
                .and(Tables.GOALS.name(), "position");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Objective objective : subject.strategy().objectives()) {
            Map<String, String> forms = new LinkedHashMap<>();
            subject.strategy().actions(objective.id()).stream()
                    .flatMap(each -> Citation.in(each.linkNote().written()).stream())
                    .forEach(each -> forms.putIfAbsent(each.form(), each.words()));
            subject.strategy().indicators(objective.id()).stream()
                    .flatMap(each -> Citation.in(each.code()).stream())
                    .forEach(each -> forms.putIfAbsent(each.form(), each.words()));
            if (forms.size() > 1) {
                List<Indicator> indicators = subject.strategy().indicators(objective.id());
                List<String> written =
                        forms.values().stream().map(each -> "“" + each + "”").toList();
                outcomes.add(Finding.of(
                        code(),
                        Severity.NOTE,
                        Section.OUTCOMES,
                        indicators.isEmpty()
                                ? new Place.Column(Tables.INDICATORS.name(), "code")
                                : Place.Cell.of(Tables.INDICATORS, indicators.getFirst(), "code"),
                        StrategyNames.of(objective) + ": indicators are written in " + forms.size() + " ways",
                        Words.list(written) + ".",
                        Figures.of("forms", String.join("; ", forms.keySet()))));
            }
        }
        return outcomes;
    }
}
