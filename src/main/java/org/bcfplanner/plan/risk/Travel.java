package org.bcfplanner.plan.risk;

/** Where a risk is going since it was last looked at. */
public enum Travel {
    NOT_STATED,
    UP,
    LEVEL,
    DOWN
}
