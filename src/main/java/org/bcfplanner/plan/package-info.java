@NullMarked
package org.bcfplanner.plan;

import org.jspecify.annotations.NullMarked;
