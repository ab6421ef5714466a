package org.bcfplanner.plan.risk;

/** When a risk is rated. */
public enum Stage {
    /** As it stands in the plan's table: the probability and impact that every register has. */
    RATED,
    /** What remains with the controls in place. */
    RESIDUAL,
    /** Where it is meant to end. */
    TARGET
}
