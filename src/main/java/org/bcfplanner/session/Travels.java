package org.bcfplanner.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.contribute.Ancestor;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;

/** What the library knows of copies of its plans that were sent, received and taken back. */
public interface Travels {
    /** The states of a plan that travelled, the newest first. */
    List<TravelledState> of(Id<Plan> plan);

    /** Notes that the plan, as it was last written, leaves in a file. */
    CompletableFuture<Void> left(Id<Plan> plan, Ancestor state, TravelledState.Kind kind, Asked asked);

    /** When a copy was taken back, if it was and that was not undone since. */
    Optional<TakenBack> takenBack(Id<Plan> plan, String digest);
}
