/** Bringing together copies of a plan that were edited apart. */
@NullMarked
package org.bcfplanner.change.merge;

import org.jspecify.annotations.NullMarked;
