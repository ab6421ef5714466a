@NullMarked
package org.bcfplanner.ui.kit;

import org.jspecify.annotations.NullMarked;
