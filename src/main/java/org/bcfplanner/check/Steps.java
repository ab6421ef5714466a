package org.bcfplanner.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;

/**
 * What to do next, out of all that stands. Errors come before warnings; notes ask for nothing. Then each section has its
 * turn with its largest step of each kind of work, so that one section with much to do does not hide the others.
 */
public final class Steps {
    private Steps() {}

    /** A step with what it is sorted by. */
    private record Weighed(Step step, long weight, int turn) {
        Weighed at(int place) {
            return new Weighed(step, weight, place);
        }
    }

    private record Group(Section section, String code, Severity severity) {}

    private record Turn(Section section, Step.Kind kind, Severity severity) {}

    /**
     * The steps, the one worth most first.
     *
     * @param open the findings that nobody has accepted, in the order of the plan
     */
    public static List<Step> of(List<Finding> open) {
        Map<Group, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : open) {
            if (finding.severity() != Severity.NOTE) {
                Group group = new Group(finding.section(), finding.code(), finding.severity());
                groups.computeIfAbsent(group, none -> new ArrayList<>()).add(finding);
            }
        }
        List<Weighed> steps = new ArrayList<>();
        groups.forEach((group, findings) -> steps.add(new Weighed(step(group, findings), weight(findings), 0)));
        steps.sort(Comparator.comparingLong((Weighed each) -> -each.weight()));
        return inTurn(steps).stream()
                .sorted(Comparator.comparing((Weighed each) -> each.step().severity())
                        .thenComparingInt(Weighed::turn)
                        .thenComparing(each -> each.step().kind())
                        .thenComparingLong(each -> -each.weight()))
                .map(Weighed::step)
                .toList();
    }

    private static List<Weighed> inTurn(List<Weighed> steps) {
        Map<Turn, Integer> taken = new HashMap<>();
        return steps.stream()
                .map(each -> {
                    Step step = each.step();
                    return each.at(
                            taken.merge(new Turn(step.section(), step.kind(), step.severity()), 1, Integer::sum));
                })
                .toList();
    }

    private static Step step(Group group, List<Finding> findings) {
        return new Step(
                group.severity(),
                group.section(),
                StepWords.kind(group.code()),
                StepWords.heading(group.code(), findings),
                StepWords.reason(findings),
                findings);
    }

    /** How many fields are missing, or at least how many places there are to go to. */
    private static long weight(List<Finding> findings) {
        return findings.stream().mapToLong(Steps::missing).sum();
    }

    static long missing(Finding finding) {
        Figures figures = finding.figures();
        return Math.max(1, figures.number(Figures.NEEDED) - figures.number(Figures.FILLED));
    }
}
