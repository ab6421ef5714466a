/** Two states of a plan beside each other, told in people's words. Knows no window and no file. */
@NullMarked
package org.bcfplanner.compare;

import org.jspecify.annotations.NullMarked;
