package org.bcfplanner.ui.welcome;

import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;

/** What can be done before a plan is open. */
public interface WelcomeActions {
    void newPlan();

    void openSample();

    /** Asks for a plan file and takes it into the library. */
    void openPlanFile();

    void open(Id<Plan> plan);
}
