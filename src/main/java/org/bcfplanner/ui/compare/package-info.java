/** Two states of a plan beside each other on the screen. A part that any page can hold. */
@NullMarked
package org.bcfplanner.ui.compare;

import org.jspecify.annotations.NullMarked;
