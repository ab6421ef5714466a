/** The section of the outcome framework: the indicators of every objective, their values, and the way to their targets. */
@NullMarked
package org.bcfplanner.ui.outcomes;

import org.jspecify.annotations.NullMarked;
