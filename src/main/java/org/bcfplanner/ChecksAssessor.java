package org.bcfplanner;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.PlaceWords;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.ChecklistItem;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.session.Assessor;

/** What the rules say of a plan, in the words of a document. Cells are named in words; links to them are not made. */
final class ChecksAssessor implements Assessor {
    @Override
    public Assessment of(Plan plan) {
        Checks checks = Checks.of(plan);
        List<ChecklistItem> checklist = new ArrayList<>();
        for (Outcome outcome : checks.outcomes()) {
            if (outcome.figures().number(Figures.NEEDED) > 0) {
                checklist.add(item(outcome));
            }
        }
        return Assessment.of(
                checklist,
                checks.findings().stream()
                        .map(finding -> found(finding, checks))
                        .toList());
    }

    private static ChecklistItem item(Outcome outcome) {
        Figures figures = outcome.figures();
        boolean filled = figures.number(Figures.FILLED) >= figures.number(Figures.NEEDED);
        return new ChecklistItem(
                outcome.section().label(),
                outcome.heading(),
                null,
                filled ? ChecklistItem.State.FILLED : ChecklistItem.State.BLANK);
    }

    private static FoundIssue found(Finding finding, Checks checks) {
        return new FoundIssue(
                severity(finding.severity()),
                finding.code(),
                finding.section().label() + " › " + PlaceWords.of(finding.place(), checks.plan()),
                null,
                (finding.heading() + ". " + finding.reason()).strip(),
                checks.acceptance(finding).map(each -> each.reason().written()).orElse(""));
    }

    private static FoundIssue.Severity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> FoundIssue.Severity.ERROR;
            case WARNING -> FoundIssue.Severity.WARNING;
            case NOTE -> FoundIssue.Severity.NOTE;
        };
    }
}
