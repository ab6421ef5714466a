package org.bcfplanner.store;

import java.time.Instant;
import org.bcfplanner.change.Diff;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.Entry;

/** Entries as a session makes them. */
final class Edits {
    static final Instant AT = Instant.parse("2014-02-10T10:42:00Z");

    private Edits() {}

    static Entry entry(Plan before, Plan after, String label) {
        return new Entry(
                before.id(), AT, new Author("Finance officer", Role.FINANCE), label, Diff.between(before, after));
    }

    static Entry title(Plan plan, String title) {
        return entry(plan, plan.withDetails(plan.details().withTitle(title)), "change title");
    }
}
