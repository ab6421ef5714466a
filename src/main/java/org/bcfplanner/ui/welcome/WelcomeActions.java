package org.bcfplanner.ui.welcome;

import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSummary;

/** What can be done with the plans of the library. */
public interface WelcomeActions {
    void open(Id<Plan> plan);

    /** Asks for another title. */
    void rename(PlanSummary plan);

    /** Asks what the next version is to be called, and makes it. */
    void duplicate(PlanSummary plan);

    /** Asks for a plan file and writes it. */
    void save(PlanSummary plan);

    /** Moves a plan to the bin without a question. */
    void bin(PlanSummary plan);

    /** Puts a plan of the bin back among the others. */
    void takeBack(PlanSummary plan);

    /** Asks, then deletes a plan for good. */
    void remove(PlanSummary plan);

    /**
     * Asks, then deletes all plans of the bin for good.
     *
     * @param plans how many there are
     */
    void emptyBin(int plans);
}
