package org.bcfplanner.session;

import java.util.function.Supplier;
import org.bcfplanner.plan.Plan;

/**
 * A plan that comes with the program, to be looked at.
 *
 * @param key   for the action that opens it: {@code sample} is opened by {@code open-sample}
 * @param name  as the menu names it, behind “Open”: {@code the sample plan}
 * @param about a few words on what there is to see
 * @param plan  the plan, the same to the last id whenever it is asked for
 */
public record Sample(String key, String name, String about, Supplier<Plan> plan) {
    /** The id of the action that opens it. */
    public String action() {
        return "open-" + key;
    }
}
