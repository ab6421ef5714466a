/** The way of a figure from its baseline to its target beside the table it stands in. */
@NullMarked
package org.bcfplanner.ui.trajectory;

import org.jspecify.annotations.NullMarked;
