package org.bcfplanner.compare;

import org.bcfplanner.plan.Plan;

/** One of the two states, with its own words: what has gone by now is called what it was called then. */
record Side(Plan plan, Names names, Words words) {
    static Side of(Plan plan) {
        Names names = new Names(plan);
        return new Side(plan, names, new Words(plan, names));
    }
}
