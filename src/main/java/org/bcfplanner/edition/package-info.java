@NullMarked
package org.bcfplanner.edition;

import org.jspecify.annotations.NullMarked;
