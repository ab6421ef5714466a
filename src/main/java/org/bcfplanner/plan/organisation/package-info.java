@NullMarked
package org.bcfplanner.plan.organisation;

import org.jspecify.annotations.NullMarked;
