package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.strategy.Goal;

/** H8: a goal goes by its number or by its letter, and not by both. */
final class GoalsNamedOnce implements Rule {
    @Override
    public String code() {
        return "H8";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .andAllOf(Tables.GOALS.name())
                .and(Tables.OBJECTIVES.name(), "code", "goal", "position")
                .and(Tables.BOARD_REPORTS.name(), "title", "keyDecision")
                .and(Tables.PASSAGES.name(), "section", "words");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Goal goal : subject.strategy().goals()) {
            int byNumber = named(subject, goal, goal.number());
            int byLetter = named(subject, goal, goal.letter());
            if (byNumber > 0 && byLetter > 0) {
                outcomes.add(Finding.of(
                                code(),
                                Severity.WARNING,
                                Section.STRATEGY,
                                Place.Cell.of(Tables.GOALS, goal, "letter"),
                                "Goal " + goal.number() + " is called " + goal.letter() + " as well",
                                Words.count(byNumber, "place says", "places say") + " " + goal.number() + ", "
                                        + Words.count(byLetter, "says", "say") + " " + goal.letter() + ".",
                                Figures.of("by_number", byNumber).and("by_letter", byLetter))
                        .marking(List.of(
                                Place.Cell.of(Tables.GOALS, goal, "number"),
                                Place.Cell.of(Tables.GOALS, goal, "letter"))));
            }
        }
        return outcomes;
    }

    /** In how many texts of the report and codes of objectives a goal goes by this sign. */
    private static int named(Subject subject, Goal goal, String sign) {
        if (sign.isBlank()) {
            return 0;
        }
        Pattern named = Pattern.compile("(?i:\\bgoal) " + Pattern.quote(sign.strip()) + "(?![\\w])");
        List<String> texts = new ArrayList<>();
        subject.plan().boardReports().forEach(each -> texts.addAll(List.of(each.title(), each.keyDecision())));
        subject.plan().passages().stream()
                .filter(each -> BoardReport.isSection(each.section()))
                .forEach(each -> texts.add(each.words()));
        long told = texts.stream().filter(each -> named.matcher(each).find()).count();
        long coded = subject.strategy().of(goal.id()).stream()
                .filter(each -> each.code().strip().startsWith(sign.strip()))
                .count();
        return (int) (told + coded);
    }
}
