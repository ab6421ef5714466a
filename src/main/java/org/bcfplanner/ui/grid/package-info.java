@NullMarked
package org.bcfplanner.ui.grid;

import org.jspecify.annotations.NullMarked;
