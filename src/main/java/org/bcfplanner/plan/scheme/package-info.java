@NullMarked
package org.bcfplanner.plan.scheme;

import org.jspecify.annotations.NullMarked;
