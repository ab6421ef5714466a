/** Settling what two copies of a plan do not agree on. */
@NullMarked
package org.bcfplanner.ui.merge;

import org.jspecify.annotations.NullMarked;
