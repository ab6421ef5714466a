@NullMarked
package org.bcfplanner.ui.details;

import org.jspecify.annotations.NullMarked;
