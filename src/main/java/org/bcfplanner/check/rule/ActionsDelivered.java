package org.bcfplanner.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Milestone;
import org.bcfplanner.plan.strategy.ProgressLog;

/** H10: an action whose delivery has passed by the date of the report is done, or its progress was told since. Without
 * a date of the report nothing is said, and an action that names no time is never late. */
final class ActionsDelivered implements Rule {
    @Override
    public String code() {
        return "H10";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .and(Tables.ACTIONS.name(), "delivery", "status", "objective", "position", "reference")
                .andAllOf(Tables.PROGRESS.name())
                .and(Tables.BOARD_REPORTS.name(), "date")
                .and(Tables.OBJECTIVES.name(), "code", "heading", "position", "goal")
                .and(Tables.GOALS.name(), "position");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        LocalDate reported = BoardReport.of(subject.plan().boardReports()).day().orElse(null);
        List<Outcome> outcomes = new ArrayList<>();
        if (reported != null) {
            ProgressLog log = ProgressLog.of(subject.plan().actionProgress());
            for (Action action : subject.strategy().actions()) {
                if (action.status() != ActionStatus.DONE) {
                    add(subject, action, log, reported, outcomes);
                }
            }
        }
        return outcomes;
    }

    private void add(Subject subject, Action action, ProgressLog log, LocalDate reported, List<Outcome> outcomes) {
        List<LocalDate> told = log.of(action.id()).stream()
                .flatMap(entry -> Optional.ofNullable(entry.on().date()).stream())
                .toList();
        for (Milestone each : action.delivery().past(reported)) {
            if (told.stream().noneMatch(day -> day.isAfter(each.latest()))) {
                String what = each.what().isEmpty() ? "" : " (" + Words.shortened(each.what()) + ")";
                String last = told.stream()
                        .max(LocalDate::compareTo)
                        .map(day -> "Its progress was last told on " + DatesOfThePlan.words(day) + ".")
                        .orElse("No progress is told with a date.");
                outcomes.add(Finding.of(
                        code(),
                        Severity.WARNING,
                        Section.ACTIONS,
                        Place.Cell.of(Tables.ACTIONS, action, "delivery"),
                        StrategyNames.action(subject, action) + ": due by " + DatesOfThePlan.words(each.latest()) + what
                                + ", and no progress since",
                        last + " The report is of " + DatesOfThePlan.words(reported) + ".",
                        Figures.of("due", each.latest().toString()).and("reported", reported.toString())));
            }
        }
    }
}
