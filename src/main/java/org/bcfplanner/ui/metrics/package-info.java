/** The section of outcomes and metrics: its table, the picture and the words beside it, its text boxes and footnotes. */
@NullMarked
package org.bcfplanner.ui.metrics;

import org.jspecify.annotations.NullMarked;
