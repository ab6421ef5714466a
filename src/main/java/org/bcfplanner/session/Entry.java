package org.bcfplanner.session;

import java.time.Instant;
import org.bcfplanner.change.Diff;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/**
 * One applied edit as the library keeps it: the rows to write and the entry of the audit trail in one.
 *
 * @param at     when it was made
 * @param author who made it
 * @param label  what it does, in words
 * @param diff   what differs between the plan before and after; never empty
 * @param taking the copy that it takes back; null for a usual edit
 */
public record Entry(
        Id<Plan> plan,
        Instant at,
        Author author,
        String label,
        Diff diff,
        @Nullable Taking taking) {
    /** A usual edit. */
    public Entry(Id<Plan> plan, Instant at, Author author, String label, Diff diff) {
        this(plan, at, author, label, diff, null);
    }
}
