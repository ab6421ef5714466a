/** What a rule can say of a plan. */
@NullMarked
package org.bcfplanner.check.outcome;

import org.jspecify.annotations.NullMarked;
