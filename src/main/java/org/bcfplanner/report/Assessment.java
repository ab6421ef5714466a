package org.bcfplanner.report;

import java.util.List;

/**
 * What the checks say of a plan, as a document tells it.
 *
 * @param checklist what must be filled in, in order, items of one section together
 * @param findings  what stands, accepted or not, in order
 */
public record Assessment(List<ChecklistItem> checklist, List<FoundIssue> findings) {
    public Assessment {
        checklist = List.copyOf(checklist);
        findings = List.copyOf(findings);
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
