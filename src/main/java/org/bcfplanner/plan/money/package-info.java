@NullMarked
package org.bcfplanner.plan.money;

import org.jspecify.annotations.NullMarked;
