/** Reading texts for what their authors left in them. */
@NullMarked
package org.bcfplanner.check.text;

import org.jspecify.annotations.NullMarked;
