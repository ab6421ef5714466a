/** Risk registers: risks, the scales they are scored on, and what the scores come to. */
@NullMarked
package org.bcfplanner.plan.risk;

import org.jspecify.annotations.NullMarked;
