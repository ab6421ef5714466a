/** What is signed of a plan, and how each signature stands to the plan as it is now. */
@NullMarked
package org.bcfplanner.check.signing;

import org.jspecify.annotations.NullMarked;
