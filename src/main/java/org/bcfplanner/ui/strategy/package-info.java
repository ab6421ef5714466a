/** The section of the strategy: its goals, and the objectives that serve them. */
@NullMarked
package org.bcfplanner.ui.strategy;

import org.jspecify.annotations.NullMarked;
