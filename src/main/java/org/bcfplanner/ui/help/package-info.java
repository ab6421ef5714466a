/** Help: the pages of the guide as they come with the program, and the list of all keys, over the window. */
@NullMarked
package org.bcfplanner.ui.help;

import org.jspecify.annotations.NullMarked;
