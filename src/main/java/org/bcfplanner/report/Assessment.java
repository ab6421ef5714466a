package org.bcfplanner.report;

import java.util.List;
import org.bcfplanner.report.summary.Completeness;
import org.bcfplanner.report.summary.Task;

/**
 * What the checks say of a plan, as a document tells it.
 *
 * @param checklist what must be filled in, in order, items of one section together
 * @param findings  what stands, accepted or not, in order
 * @param filled    how many of the fields that are asked for are filled in, by section
 * @param tasks     what to do next, out of what stands and nobody accepted
 */
public record Assessment(
        List<ChecklistItem> checklist, List<FoundIssue> findings, List<Completeness> filled, List<Task> tasks) {
    public Assessment {
        checklist = List.copyOf(checklist);
        findings = List.copyOf(findings);
        filled = List.copyOf(filled);
        tasks = List.copyOf(tasks);
    }

    /** One for documents that tell neither what is filled in nor what to do next. */
    public Assessment(List<ChecklistItem> checklist, List<FoundIssue> findings) {
        this(checklist, findings, List.of(), List.of());
    }

    /** What stands in the way of a final export. */
    public List<FoundIssue> errors() {
        return of(FoundIssue.Severity.ERROR);
    }

    /** The warnings that nobody accepted; they do not stand in the way. */
    public List<FoundIssue> openWarnings() {
        return of(FoundIssue.Severity.WARNING).stream()
                .filter(each -> each.accepted().isEmpty())
                .toList();
    }

    private List<FoundIssue> of(FoundIssue.Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).toList();
    }
}
