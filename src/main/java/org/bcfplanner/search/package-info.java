/** Finds words and amounts anywhere in a plan, with the place where each stands. Knows no window and no file. */
@NullMarked
package org.bcfplanner.search;

import org.jspecify.annotations.NullMarked;
