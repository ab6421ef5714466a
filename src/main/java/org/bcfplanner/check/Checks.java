package org.bcfplanner.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.rule.Reads;
import org.bcfplanner.check.rule.Rule;
import org.bcfplanner.check.rule.Rules;
import org.bcfplanner.check.rule.Subject;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.review.Acceptance;
import org.jspecify.annotations.Nullable;

/**
 * What all rules say of one state of a plan. Immutable. The next state's is worked out from this one: {@link #after}
 * runs only the rules that read something that changed, and those that look at single rows only on the rows that did.
 */
public final class Checks {
    private final Plan plan;
    private final @Nullable Subject subject;
    private final List<Run> runs;
    private final List<Outcome> outcomes;

    private Checks(Plan plan, @Nullable Subject subject, List<Run> runs, List<Outcome> outcomes) {
        this.plan = plan;
        this.subject = subject;
        this.runs = runs;
        this.outcomes = outcomes;
    }

    /** Runs every rule. Of an edition that this program does not know, nothing but that can be said. */
    public static Checks of(Plan plan) {
        Optional<Edition> edition = Editions.find(plan.details().edition());
        if (edition.isEmpty()) {
            return new Checks(
                    plan, null, List.of(), List.of(unknownEdition(plan.details().edition())));
        }
        Subject subject = new Subject(plan, edition.get());
        List<Run> runs = new ArrayList<>();
        for (Rule rule : Rules.of(subject.edition())) {
            runs.add(Run.whole(rule, subject));
        }
        return new Checks(plan, subject, runs, Order.of(subject, runs));
    }

    /**
     * The same as {@link #of} gives for the plan after, at the price of what changed.
     *
     * @param diff between the plan of this and {@code after}
     */
    @SuppressWarnings("ReferenceEquality") // a run that has nothing else to say is the same object
    public Checks after(Diff diff, Plan after) {
        if (!after.details().edition().equals(plan.details().edition())) {
            return of(after);
        }
        if (subject == null) {
            return new Checks(after, null, runs, outcomes);
        }
        Reads touched = Reads.of(diff);
        Subject now = subject.after(after);
        List<Run> next = new ArrayList<>(runs.size());
        boolean same = true;
        for (Run run : runs) {
            Run again = run.after(diff, touched, now);
            same &= again == run;
            next.add(again);
        }
        boolean ordered = same && !touched.meets(Order.READS);
        return new Checks(after, now, same ? runs : next, ordered ? outcomes : Order.of(now, next));
    }

    public Plan plan() {
        return plan;
    }

    /** All there is to say, by section, the gravest first, then in the order of the plan; passes at the end of each. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** The outcomes that are no passes, in the same order. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Finding finding) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /** How many findings of a section are of this severity and not accepted. */
    public int count(Section section, Severity severity) {
        return (int) findings().stream()
                .filter(finding -> finding.section() == section
                        && finding.severity() == severity
                        && acceptance(finding).isEmpty())
                .count();
    }

    /** The acceptance by which a finding stands; empty where nobody accepted it, or its figures have changed since. */
    public Optional<Acceptance> acceptance(Finding finding) {
        return given(finding).filter(each -> each.fingerprint().equals(finding.fingerprint()));
    }

    /** An acceptance that was given while the figures were others, and so no longer holds. */
    public Optional<Acceptance> lapsedAcceptance(Finding finding) {
        return given(finding).filter(each -> !each.fingerprint().equals(finding.fingerprint()));
    }

    private Optional<Acceptance> given(Finding finding) {
        return Acceptances.canAccept(finding) ? plan.acceptances().find(Acceptances.id(finding)) : Optional.empty();
    }

    /** What stops a final export: the errors but those that were kept with a reason. */
    public List<Finding> errors() {
        return findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        && acceptance(finding).isEmpty())
                .toList();
    }

    /** How much of what the edition asks for is there, by section. */
    public Map<Section, Progress> completeness() {
        Map<Section, Progress> completeness = new EnumMap<>(Section.class);
        for (Outcome outcome : outcomes) {
            Figures figures = outcome.figures();
            Progress progress =
                    new Progress((int) figures.number(Figures.FILLED), (int) figures.number(Figures.NEEDED));
            completeness.merge(outcome.section(), progress, Progress::plus);
        }
        return completeness;
    }

    private static Finding unknownEdition(String code) {
        return Finding.of(
                "V1",
                Severity.ERROR,
                Section.DETAILS,
                new Place.Detail("edition"),
                "The template edition “" + code + "” is unknown",
                "This program cannot check the plan. A newer version may know the edition.",
                Figures.of("edition", code));
    }
}
