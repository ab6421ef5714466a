/** The section in which a plan is signed: who must, who has, on which day, and what has changed since. */
@NullMarked
package org.bcfplanner.ui.signoff;

import org.jspecify.annotations.NullMarked;
