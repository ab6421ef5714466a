/** How far figures can be trusted: intervals of counts, and whether a change is more than chance. */
@NullMarked
package org.bcfplanner.plan.chance;

import org.jspecify.annotations.NullMarked;
