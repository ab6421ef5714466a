package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.Citation;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;

/** H6: every indicator that an action cites in its words is defined for the objective, and every indicator is cited by an
 * action, in its words or by a link. */
final class IndicatorsCited implements Rule {
    @Override
    public String code() {
        return "H6";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .and(Tables.ACTIONS.name(), "linkNote", "objective", "position", "reference")
                .and(Tables.INDICATORS.name(), "code", "indicator", "objective", "position")
                .andAllOf(Tables.ACTION_INDICATORS.name())
                .and(Tables.OBJECTIVES.name(), "code", "heading", "position", "goal")
                .and(Tables.GOALS.name(), "position");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Objective objective : subject.strategy().objectives()) {
            List<Indicator> indicators = subject.strategy().indicators(objective.id());
            Set<Id<Indicator>> cited = new HashSet<>();
            subject.plan().actionIndicators().forEach(each -> cited.add(each.indicator()));
            for (Action action : subject.strategy().actions(objective.id())) {
                for (Citation each : Citation.in(action.linkNote().written())) {
                    Optional<Indicator> defined = numbered(each.number(), indicators);
                    defined.ifPresent(indicator -> cited.add(indicator.id()));
                    if (defined.isEmpty()) {
                        outcomes.add(undefined(subject, action, each));
                    }
                }
            }
            indicators.stream()
                    .filter(each -> !cited.contains(each.id()))
                    .forEach(each -> outcomes.add(uncited(subject, each)));
        }
        return outcomes;
    }

    /** By the number in its code; of those without one, by its row. */
    private static Optional<Indicator> numbered(int number, List<Indicator> indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            List<Citation> code = Citation.in(indicators.get(i).code());
            if (code.isEmpty() ? i + 1 == number : code.getFirst().number() == number) {
                return Optional.of(indicators.get(i));
            }
        }
        return Optional.empty();
    }

    private Outcome undefined(Subject subject, Action action, Citation citation) {
        return Finding.of(
                code(),
                Severity.WARNING,
                Section.ACTIONS,
                Place.Cell.of(Tables.ACTIONS, action, "linkNote"),
                StrategyNames.action(subject, action) + ": cites an indicator that is not defined",
                "“" + citation.words() + "” is none of " + StrategyNames.objective(subject, action.objective()) + ".",
                Figures.of("cited", citation.words()));
    }

    private Outcome uncited(Subject subject, Indicator indicator) {
        return Finding.of(
                code(),
                Severity.WARNING,
                Section.OUTCOMES,
                Place.Cell.of(Tables.INDICATORS, indicator, "indicator"),
                Framed.name(subject, indicator) + ": cited by no action",
                "No action says that it is measured by “" + Words.shortened(indicator.indicator()) + "”.",
                Figures.NONE);
    }
}
