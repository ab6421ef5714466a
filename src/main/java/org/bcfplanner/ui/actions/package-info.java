/** The section of the strategy's actions: the action plan of each objective with its progress and links, and their timeline. */
@NullMarked
package org.bcfplanner.ui.actions;

import org.jspecify.annotations.NullMarked;
