/** How the open plan stands at a glance, and the ways from there to where work is to be done. */
@NullMarked
package org.bcfplanner.ui.overview;

import org.jspecify.annotations.NullMarked;
