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
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Objective;

/** H16: the objectives of a goal print the columns of their action plans in one order. */
final class ColumnsAlike implements Rule {
    @Override
    public String code() {
        return "H16";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .and(Tables.OBJECTIVES.name(), "columns", "code", "heading", "position", "goal")
                .and(Tables.ACTIONS.name(), "objective")
                .and(Tables.GOALS.name(), "position", "number", "letter");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Goal goal : subject.strategy().goals()) {
            Map<String, List<String>> sets = new LinkedHashMap<>();
            for (Objective each : subject.strategy().of(goal.id())) {
                if (!subject.strategy().actions(each.id()).isEmpty()) {
                    sets.computeIfAbsent(set(subject, each), none -> new ArrayList<>())
                            .add(StrategyNames.of(each));
                }
            }
            if (sets.size() > 1) {
                List<String> said = new ArrayList<>();
                sets.forEach((name, objectives) -> said.add(Words.list(objectives) + ": " + name));
                outcomes.add(Finding.of(
                        code(),
                        Severity.NOTE,
                        Section.STRATEGY,
                        Place.Cell.of(Tables.GOALS, goal, "title"),
                        "Action plans of goal " + goal.sign() + " have their columns in " + sets.size() + " orders",
                        String.join("; ", said) + ".",
                        Figures.of("orders", String.join("; ", said))));
            }
        }
        return outcomes;
    }

    private static String set(Subject subject, Objective objective) {
        return subject.edition()
                .strategy()
                .set(objective.columns())
                .map(set ->
                        Character.toLowerCase(set.name().charAt(0)) + set.name().substring(1))
                .orElse(objective.columns());
    }
}
