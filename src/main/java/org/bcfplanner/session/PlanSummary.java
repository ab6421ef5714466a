package org.bcfplanner.session;

import java.time.Instant;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list of plans.
 *
 * @param version what its authors call its present state; may be empty
 * @param state   how far it has come
 * @param added   when it came into the library
 * @param changed when it was last changed
 * @param binned  when it was moved to the bin; null where it is not there
 */
public record PlanSummary(
        Id<Plan> id,
        String edition,
        String title,
        String version,
        PlanState state,
        Instant added,
        Instant changed,
        @Nullable Instant binned) {

    /** Whether people could take one for the other: both have the same title and version, whatever their capitals. */
    public boolean isNamedLike(PlanSummary other) {
        return title.strip().equalsIgnoreCase(other.title.strip())
                && version.strip().equalsIgnoreCase(other.version.strip());
    }
}
