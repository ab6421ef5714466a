/** Rules run over a plan: what stands, what does not, and what to do about it. */
@NullMarked
package org.bcfplanner.check;

import org.jspecify.annotations.NullMarked;
