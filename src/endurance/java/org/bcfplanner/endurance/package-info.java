/**
 * Treats the program badly and sees whether it keeps its promises. Compiled with the tests; the short form is one of them,
 * the long one runs only when asked for.
 */
@NullMarked
package org.bcfplanner.endurance;

import org.jspecify.annotations.NullMarked;
