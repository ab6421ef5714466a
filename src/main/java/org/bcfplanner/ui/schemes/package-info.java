@NullMarked
package org.bcfplanner.ui.schemes;

import org.jspecify.annotations.NullMarked;
