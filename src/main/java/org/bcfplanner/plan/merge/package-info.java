/** What two copies of a plan that were edited apart do not agree on. */
@NullMarked
package org.bcfplanner.plan.merge;

import org.jspecify.annotations.NullMarked;
