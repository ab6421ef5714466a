/** Part 1 of a plan's submission, as its edition lays it out: what stands in the document, and in which order. */
@NullMarked
package org.bcfplanner.report.part1;

import org.jspecify.annotations.NullMarked;
