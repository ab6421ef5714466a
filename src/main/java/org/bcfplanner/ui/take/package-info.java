/** The page on which is chosen what is taken of a copy that came back. */
@NullMarked
package org.bcfplanner.ui.take;

import org.jspecify.annotations.NullMarked;
