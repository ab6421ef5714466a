@NullMarked
package org.bcfplanner.report;

import org.jspecify.annotations.NullMarked;
