/** How a plan stands, on one page: neutral, so that the window and a document tell the same. */
@NullMarked
package org.bcfplanner.report.summary;

import org.jspecify.annotations.NullMarked;
