@NullMarked
package org.bcfplanner.ui.welcome;

import org.jspecify.annotations.NullMarked;
