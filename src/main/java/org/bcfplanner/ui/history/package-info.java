/** The section that tells a plan's past: what was done, by whom, and the versions that were named. */
@NullMarked
package org.bcfplanner.ui.history;

import org.jspecify.annotations.NullMarked;
