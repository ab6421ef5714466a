package org.bcfplanner.ui.welcome;

import java.util.List;
import org.bcfplanner.report.summary.Completeness;
import org.bcfplanner.ui.kit.Progress;

/**
 * How a plan of the list stands.
 *
 * @param pool   whether its pool balances
 * @param filled how much of what is asked for is there: {@code 62% filled in}; empty where that is not known
 * @param remark why it cannot be read; empty where it can
 */
public record PlanStanding(Progress pool, String filled, String remark) {

    /**
     * Of a plan that can be read.
     *
     * @param sections what is asked for and there, section by section
     */
    public static PlanStanding of(Progress pool, List<Completeness> sections) {
        int filled = sections.stream().mapToInt(Completeness::filled).sum();
        int needed = sections.stream().mapToInt(Completeness::needed).sum();
        return new PlanStanding(pool, new Completeness("", filled, needed).percent() + "% filled in", "");
    }

    /** Of a plan that cannot be read, and why. */
    public static PlanStanding unreadable(String why) {
        return new PlanStanding(new Progress("Cannot be read", Progress.Shape.WRONG), "", why);
    }
}
