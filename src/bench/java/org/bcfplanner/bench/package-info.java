/** Measures the program against the least work that does the same. Not part of the usual build. */
@NullMarked
package org.bcfplanner.bench;

import org.jspecify.annotations.NullMarked;
