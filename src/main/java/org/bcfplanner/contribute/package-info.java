/**
 * Copies of a plan that are sent to somebody and come back: who is asked for what, what a copy descends from, and what is
 * taken of it. Values alone; files, the library and the window use them.
 */
@NullMarked
package org.bcfplanner.contribute;

import org.jspecify.annotations.NullMarked;
