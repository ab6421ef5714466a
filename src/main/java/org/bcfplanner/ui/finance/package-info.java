@NullMarked
package org.bcfplanner.ui.finance;

import org.jspecify.annotations.NullMarked;
