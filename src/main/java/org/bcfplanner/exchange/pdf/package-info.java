/** A plan on one page, as a PDF. */
@NullMarked
package org.bcfplanner.exchange.pdf;

import org.jspecify.annotations.NullMarked;
