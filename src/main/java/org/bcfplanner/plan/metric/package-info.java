/** Outcomes and metrics: what is measured, the figures of a plan, and their arithmetic. */
@NullMarked
package org.bcfplanner.plan.metric;

import org.jspecify.annotations.NullMarked;
