/** The report that presents a plan to its board. */
@NullMarked
package org.bcfplanner.plan.board;

import org.jspecify.annotations.NullMarked;
