/** Who signs a plan, and what they signed. */
@NullMarked
package org.bcfplanner.plan.signoff;

import org.jspecify.annotations.NullMarked;
