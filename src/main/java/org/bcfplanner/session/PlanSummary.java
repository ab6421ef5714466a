package org.bcfplanner.session;

import java.time.Instant;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;

/**
 * A plan in a list of plans.
 *
 * @param version what its authors call its present state; may be empty
 * @param changed when it was last changed
 */
public record PlanSummary(Id<Plan> id, String edition, String title, String version, Instant changed) {}
