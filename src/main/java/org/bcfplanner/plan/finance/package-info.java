@NullMarked
package org.bcfplanner.plan.finance;

import org.jspecify.annotations.NullMarked;
