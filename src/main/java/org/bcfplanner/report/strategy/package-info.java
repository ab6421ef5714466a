/** What the documents of a strategy say: the reporting templates of its objectives and the report to the board. */
@NullMarked
package org.bcfplanner.report.strategy;

import org.jspecify.annotations.NullMarked;
