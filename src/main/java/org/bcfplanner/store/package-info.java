@NullMarked
package org.bcfplanner.store;

import org.jspecify.annotations.NullMarked;
