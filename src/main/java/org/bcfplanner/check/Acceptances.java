package org.bcfplanner.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.change.Edit;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.rule.Rule;
import org.bcfplanner.check.rule.Rules;
import org.bcfplanner.check.rule.Subject;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.review.Acceptance;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;

/** Edits by which people let a warning stand, or keep what an error speaks of, and think better of it. */
public final class Acceptances {
    private Acceptances() {}

    /** A finding that stands, and why. */
    public record Standing(Finding finding, Acceptance acceptance) {}

    /** Whether this finding can be accepted at all: a warning, or an error that says what may be kept. */
    public static boolean canAccept(Finding finding) {
        return finding.severity() == Severity.WARNING || isKept(finding);
    }

    /** Whether to accept it is to keep a figure that an error speaks of. */
    private static boolean isKept(Finding finding) {
        return finding.severity() == Severity.ERROR && !finding.keeps().isEmpty();
    }

    /** What a button says that lets it stand: {@code Keep 899 with a reason}. */
    public static String words(Finding finding) {
        return isKept(finding) ? "Keep " + finding.keeps() + " with a reason" : "Accept with a reason";
    }

    /**
     * Lets a finding stand. One that cannot be accepted, or no reason, is a {@link Problem}.
     *
     * @param author who accepts it
     * @param on     the day
     */
    public static Edit accept(Finding finding, String reason, String author, LocalDate on) {
        if (!canAccept(finding)) {
            throw new Problem("“" + finding.heading() + "” cannot be accepted: it is no warning.", "", "");
        }
        if (reason.isBlank()) {
            throw new Problem(
                    isKept(finding)
                            ? "“" + finding.keeps() + "” is kept with a reason."
                            : "A warning is accepted with a reason.",
                    "",
                    "Say why it may stand.");
        }
        Acceptance acceptance = new Acceptance(
                id(finding),
                finding.code(),
                finding.place().key(),
                finding.fingerprint(),
                new Text(reason.strip()),
                author,
                on);
        String label = isKept(finding) ? "keep " + finding.keeps() : "accept “" + finding.heading() + "”";
        return Edit.of(label, plan -> plan.withAcceptances(rows -> rows.with(acceptance)));
    }

    /** No longer lets it stand. */
    public static Edit withdraw(Finding finding) {
        String label =
                isKept(finding) ? "no longer keep " + finding.keeps() : "no longer accept “" + finding.heading() + "”";
        return Edit.of(label, plan -> plan.withAcceptances(rows -> rows.without(id(finding))));
    }

    /**
     * What a rule finds in a plan that stands by acceptance, at once; for a screen that cannot wait until all rules have
     * run. Nothing is worked out where the plan has no acceptance of the rule.
     *
     * @param code of the rule
     */
    public static List<Standing> standing(Plan plan, Edition edition, String code) {
        List<Standing> standing = new ArrayList<>();
        if (plan.acceptances().stream().noneMatch(each -> each.rule().equals(code))) {
            return standing;
        }
        Subject subject = new Subject(plan, edition);
        for (Rule rule : Rules.all()) {
            if (rule.code().equals(code)) {
                for (Outcome outcome : rule.outcomes(subject)) {
                    if (outcome instanceof Finding finding && canAccept(finding)) {
                        plan.acceptances()
                                .find(id(finding))
                                .filter(each -> each.fingerprint().equals(finding.fingerprint()))
                                .ifPresent(each -> standing.add(new Standing(finding, each)));
                    }
                }
            }
        }
        return standing;
    }

    static Id<Acceptance> id(Finding finding) {
        return Acceptance.idOf(finding.code(), finding.place().key());
    }
}
