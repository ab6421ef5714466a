/** Documents for Word. Knows word processors and nothing of plans, save for the one class that others call. */
@NullMarked
package org.bcfplanner.exchange.docx;

import org.jspecify.annotations.NullMarked;
