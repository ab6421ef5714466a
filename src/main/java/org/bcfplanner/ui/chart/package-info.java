/** Pictures of figures: drawn from bars, travelled by keys, and taken out of the program as images. */
@NullMarked
package org.bcfplanner.ui.chart;

import org.jspecify.annotations.NullMarked;
