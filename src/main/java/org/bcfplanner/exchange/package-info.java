@NullMarked
package org.bcfplanner.exchange;

import org.jspecify.annotations.NullMarked;
