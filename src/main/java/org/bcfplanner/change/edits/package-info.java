/** The edits that people make, each one function from a plan to a plan. */
@NullMarked
package org.bcfplanner.change.edits;

import org.jspecify.annotations.NullMarked;
