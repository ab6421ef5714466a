package org.bcfplanner.report;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the checks say of a plan, as a document tells it.
 *
 * @param made      whether the plan was checked at all
 * @param checklist what must be filled in, in order, items of one section together
 * @param findings  what stands, accepted or not, in order
 */
public record Assessment(Made made, List<ChecklistItem> checklist, List<FoundIssue> findings) {
    public static final Assessment NOT_MADE = new Assessment(Made.NO, List.of(), List.of());

    public Assessment {
        requireNonNull(made);
        checklist = List.copyOf(checklist);
        findings = List.copyOf(findings);
    }

    /** Whether a plan was checked. */
    public enum Made {
        YES,
        NO
    }

    public static Assessment of(List<ChecklistItem> checklist, List<FoundIssue> findings) {
        return new Assessment(Made.YES, checklist, findings);
    }

    /** What stands in the way of a final export. */
    public List<FoundIssue> errors() {
        return findings.stream()
                .filter(each -> each.severity() == FoundIssue.Severity.ERROR)
                .toList();
    }
}
