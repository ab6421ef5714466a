package org.bcfplanner.session;

import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Assessment;

/** The checks, as documents need them. What stands as an error keeps a plan from being exported as final. */
@FunctionalInterface
public interface Assessor {
    /** Everything the checks say of a plan. */
    Assessment of(Plan plan);
}
