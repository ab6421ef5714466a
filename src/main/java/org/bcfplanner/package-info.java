@NullMarked
package org.bcfplanner;

import org.jspecify.annotations.NullMarked;
