package org.bcfplanner.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.summary.Completeness;
import org.bcfplanner.report.summary.Task;

/**
 * What the checks say of a plan, as a document tells it.
 *
 * @param checklist what must be filled in, in order, items of one section together
 * @param findings  what stands, accepted or not, in order
 * @param filled    how many of the fields that are asked for are filled in, by section
 * @param tasks     what to do next, out of what stands and nobody accepted
 * @param outdated  the signatures after which the plan has changed, each with where: {@code Finance}
 */
public record Assessment(
        List<ChecklistItem> checklist,
        List<FoundIssue> findings,
        List<Completeness> filled,
        List<Task> tasks,
        Map<Id<Signature>, String> outdated) {
    public Assessment {
        checklist = List.copyOf(checklist);
        findings = List.copyOf(findings);
        filled = List.copyOf(filled);
        tasks = List.copyOf(tasks);
        outdated = Map.copyOf(outdated);
    }

    /** One for documents that tell neither what is filled in nor what to do next nor how signatures stand. */
    public Assessment(List<ChecklistItem> checklist, List<FoundIssue> findings) {
        this(checklist, findings, List.of(), List.of(), Map.of());
    }

    /** What stands in the way of a final export: the errors that nobody kept with a reason. */
    public List<FoundIssue> errors() {
        return of(FoundIssue.Severity.ERROR).stream()
                .filter(each -> each.accepted().isEmpty())
                .toList();
    }

    /** The errors that were kept with a reason; they do not stand in the way. */
    public List<FoundIssue> keptErrors() {
        return of(FoundIssue.Severity.ERROR).stream()
                .filter(each -> !each.accepted().isEmpty())
                .toList();
    }

    /** The warnings that nobody accepted; they do not stand in the way. */
    public List<FoundIssue> openWarnings() {
        return of(FoundIssue.Severity.WARNING).stream()
                .filter(each -> each.accepted().isEmpty())
                .toList();
    }

    /** Why something that was found at a value stands; empty where nothing was found, or nobody accepted it. */
    Optional<String> reason(Source source) {
        return findings.stream()
                .filter(each -> !each.accepted().isEmpty())
                .filter(each -> each.target().sources().stream()
                        .findFirst()
                        .filter(source::equals)
                        .isPresent())
                .map(FoundIssue::accepted)
                .findFirst();
    }

    private List<FoundIssue> of(FoundIssue.Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).toList();
    }
}
