/** The log: where it lies and what may enter it. No text of a plan does. */
@NullMarked
package org.bcfplanner.log;

import org.jspecify.annotations.NullMarked;
