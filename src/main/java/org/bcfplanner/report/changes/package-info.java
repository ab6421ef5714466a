/** What changed between two states of a plan, as a document and a workbook for a board. */
@NullMarked
package org.bcfplanner.report.changes;

import org.jspecify.annotations.NullMarked;
