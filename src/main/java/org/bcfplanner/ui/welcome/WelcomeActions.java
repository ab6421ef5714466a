package org.bcfplanner.ui.welcome;

import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSummary;

/** What can be done with a plan of the list. */
public interface WelcomeActions {
    void open(Id<Plan> plan);

    /** Asks, then takes a plan out of the library. */
    void remove(PlanSummary plan);
}
