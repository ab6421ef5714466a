package org.bcfplanner.check;

import java.time.LocalDate;
import org.bcfplanner.change.Edit;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.review.Acceptance;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;

/** Edits by which people let a warning stand, and think better of it. */
public final class Acceptances {
    private Acceptances() {}

    /** Whether this kind of finding can be accepted at all: a warning. */
    public static boolean canAccept(Finding finding) {
        return finding.severity() == Severity.WARNING;
    }

    /**
     * Lets a warning stand. Anything but a warning, or no reason, is a {@link Problem}.
     *
     * @param author who accepts it
     * @param on     the day
     */
    public static Edit accept(Finding finding, String reason, String author, LocalDate on) {
        if (!canAccept(finding)) {
            throw new Problem("“" + finding.heading() + "” is no warning, and cannot be accepted.", "", "");
        }
        if (reason.isBlank()) {
            throw new Problem("A warning is accepted with a reason.", "", "Say why it may stand.");
        }
        Acceptance acceptance = new Acceptance(
                id(finding),
                finding.code(),
                finding.place().key(),
                finding.fingerprint(),
                new Text(reason.strip()),
                author,
                on);
        return Edit.of(
                "accept “" + finding.heading() + "”", plan -> plan.withAcceptances(rows -> rows.with(acceptance)));
    }

    /** No longer lets it stand. */
    public static Edit withdraw(Finding finding) {
        return Edit.of(
                "no longer accept “" + finding.heading() + "”",
                plan -> plan.withAcceptances(rows -> rows.without(id(finding))));
    }

    static Id<Acceptance> id(Finding finding) {
        return Acceptance.idOf(finding.code(), finding.place().key());
    }
}
