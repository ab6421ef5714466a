/** The {@code .bcfplan} file: one plan, whole, to travel between people and programs. See {@code plan-file.md}. */
@NullMarked
package org.bcfplanner.exchange.planfile;

import org.jspecify.annotations.NullMarked;
