/** What people decided about what was found in a plan. */
@NullMarked
package org.bcfplanner.plan.review;

import org.jspecify.annotations.NullMarked;
