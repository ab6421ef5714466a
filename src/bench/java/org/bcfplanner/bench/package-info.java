/** Measures the program against the least work that does the same. Compiled with the tests, run only when asked for. */
@NullMarked
package org.bcfplanner.bench;

import org.jspecify.annotations.NullMarked;
