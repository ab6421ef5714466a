package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ProgressLog;

/** H7: no two actions tell the same progress, word for word: money that it speaks of would be counted twice. */
final class SameProgress implements Rule {
    @Override
    public String code() {
        return "H7";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .andAllOf(Tables.PROGRESS.name())
                .and(Tables.ACTIONS.name(), "objective", "position", "reference")
                .and(Tables.OBJECTIVES.name(), "code", "heading", "position", "goal")
                .and(Tables.GOALS.name(), "position");
    }

    private static final Pattern MONEY =
            Pattern.compile("£\\s?[0-9][0-9,.]*(?<![,.])\\s?(?:k|m|bn|thousand|million|billion)?(?![A-Za-z])");

    @Override
    public List<Outcome> outcomes(Subject subject) {
        ProgressLog log = ProgressLog.of(subject.plan().actionProgress());
        Map<String, List<Action>> told = new LinkedHashMap<>();
        for (Action action : subject.strategy().actions()) {
            log.latest(action.id())
                    .map(entry -> entry.said().written().strip().replaceAll("\\s+", " "))
                    .filter(said -> !said.isEmpty())
                    .ifPresent(said -> told.computeIfAbsent(said, none -> new ArrayList<>())
                            .add(action));
        }
        List<Outcome> outcomes = new ArrayList<>();
        told.forEach((said, actions) -> {
            if (actions.size() > 1) {
                outcomes.add(finding(subject, log, said, actions));
            }
        });
        return outcomes;
    }

    private Outcome finding(Subject subject, ProgressLog log, String said, List<Action> actions) {
        List<String> names = actions.stream()
                .map(each -> StrategyNames.action(subject, each))
                .toList();
        List<Place.Cell> cells = actions.stream()
                .flatMap(each -> log.latest(each.id()).stream())
                .map(entry -> Place.Cell.of(Tables.PROGRESS, entry, "said"))
                .toList();
        Figures figures = Figures.of("actions", String.join("; ", names));
        String reason = "Word for word. ";
        for (String money :
                MONEY.matcher(said).results().map(MatchResult::group).distinct().toList()) {
            long pence = Amount.read(money, Unit.POUNDS).counted().orElse(0);
            figures = figures.and("each_pence", pence).and("together_pence", pence * actions.size());
            reason += money.strip() + " stands in each: do not count it as " + Words.money(pence * actions.size())
                    + " unless somebody confirms it.";
        }
        return Finding.of(
                        code(),
                        Severity.WARNING,
                        Section.ACTIONS,
                        cells.getFirst(),
                        Words.list(names) + " tell the same progress",
                        reason.strip(),
                        figures)
                .marking(cells);
    }
}
