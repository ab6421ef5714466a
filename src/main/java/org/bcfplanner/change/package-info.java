@NullMarked
package org.bcfplanner.change;

import org.jspecify.annotations.NullMarked;
