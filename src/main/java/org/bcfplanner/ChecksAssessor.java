package org.bcfplanner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.PlaceWords;
import org.bcfplanner.check.Steps;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.signing.Standing;
import org.bcfplanner.check.signing.Standings;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.ChecklistItem;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Source;
import org.bcfplanner.report.Target;
import org.bcfplanner.report.summary.Completeness;
import org.bcfplanner.report.summary.Task;
import org.bcfplanner.session.Assessor;

/** What the rules say of a plan, in the words of a document, which knows no rules. */
final class ChecksAssessor implements Assessor {
    @Override
    public Assessment of(Plan plan) {
        Checks checks = Checks.of(plan);
        List<ChecklistItem> checklist = new ArrayList<>();
        for (Outcome outcome : checks.outcomes()) {
            if (asksForEntries(outcome)) {
                checklist.add(item(outcome, plan));
            }
        }
        return new Assessment(
                checklist,
                checks.findings().stream()
                        .map(finding -> found(finding, checks))
                        .toList(),
                filled(checks),
                tasks(checks),
                outdated(plan));
    }

    private static Map<Id<Signature>, String> outdated(Plan plan) {
        Standings standings = Standings.of(plan);
        Map<Id<Signature>, String> outdated = new HashMap<>();
        for (Signature signature : plan.signatures()) {
            if (standings.of(signature) instanceof Standing.Outdated since) {
                outdated.put(signature.id(), since.where());
            }
        }
        return outdated;
    }

    private static List<Completeness> filled(Checks checks) {
        return checks.completeness().entrySet().stream()
                .map(each -> new Completeness(
                        each.getKey().label(),
                        each.getValue().filled(),
                        each.getValue().needed()))
                .toList();
    }

    private static List<Task> tasks(Checks checks) {
        List<Finding> open = checks.findings().stream()
                .filter(finding -> checks.acceptance(finding).isEmpty())
                .toList();
        return Steps.of(open).stream()
                .map(step -> new Task(
                        step.severity() == Severity.ERROR ? Task.Weight.ERROR : Task.Weight.WARNING,
                        step.section().label(),
                        step.heading(),
                        step.reason()))
                .toList();
    }

    private static ChecklistItem item(Outcome outcome, Plan plan) {
        Figures figures = outcome.figures();
        boolean filled = figures.number(Figures.FILLED) >= figures.number(Figures.NEEDED);
        return new ChecklistItem(
                outcome.section().label(),
                outcome.heading(),
                where(outcome, plan),
                new Target(List.of(source(outcome.place())), Target.Reach.ENTRIES),
                filled ? ChecklistItem.State.FILLED : ChecklistItem.State.BLANK);
    }

    private static FoundIssue found(Finding finding, Checks checks) {
        return new FoundIssue(
                severity(finding.severity()),
                finding.code(),
                where(finding, checks.plan()),
                target(finding),
                (finding.heading() + ". " + finding.reason()).strip(),
                checks.acceptance(finding).map(each -> each.reason().written()).orElse(""));
    }

    private static String where(Outcome outcome, Plan plan) {
        return outcome.section().label() + " › " + PlaceWords.of(outcome.place(), plan);
    }

    /** Of what is missing, the first cell to fill; of anything else the place it speaks of, or else its cause. */
    private static Target target(Finding finding) {
        List<Source> sources = new ArrayList<>();
        finding.cells().forEach(cell -> sources.add(source(cell)));
        boolean missing = asksForEntries(finding);
        sources.add(missing ? sources.size() : 0, source(finding.place()));
        return new Target(sources, missing ? Target.Reach.ENTRIES : Target.Reach.VALUE);
    }

    private static boolean asksForEntries(Outcome outcome) {
        return outcome.figures().number(Figures.NEEDED) > 0;
    }

    private static Source source(Place place) {
        return switch (place) {
            case Place.Cell cell -> new Source(cell.table(), cell.row().toString(), cell.component());
            case Place.Detail detail -> Source.detail(detail.component());
            case Place.Column column -> Source.column(column.table(), column.component());
            case Place.PoolValue value -> Source.pool(value.fy(), value.measure());
            case Place.Totals totals -> Source.totals(totals.fy(), totals.kind());
        };
    }

    private static FoundIssue.Severity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> FoundIssue.Severity.ERROR;
            case WARNING -> FoundIssue.Severity.WARNING;
            case NOTE -> FoundIssue.Severity.NOTE;
        };
    }
}
