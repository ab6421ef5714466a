@NullMarked
package org.bcfplanner.plan.table;

import org.jspecify.annotations.NullMarked;
