/** What a plan says in words: the texts of its sections, with notes about them, and the tables that stand among them. */
@NullMarked
package org.bcfplanner.plan.narrative;

import org.jspecify.annotations.NullMarked;
