package org.bcfplanner.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.contribute.Origin;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;

/** What the library knows of copies of its plans that were sent, received and taken back. */
public interface Travels {
    /** The states of a plan that travelled, the newest first. */
    List<TravelledState> of(Id<Plan> plan);

    /** The number of the last edit of a plan. */
    long lastEdit(Id<Plan> plan);

    /** Notes that a state of a plan leaves in a file. */
    CompletableFuture<Void> left(Id<Plan> plan, TravelledState state);

    /** Who gave the values of a plan what they say in edits after this one, and when; the last for each value. */
    List<Origin> origins(Id<Plan> plan, long after);

    /** When a copy was taken back, if it was and that was not undone since. */
    Optional<TakenBack> takenBack(Id<Plan> plan, String digest);
}
