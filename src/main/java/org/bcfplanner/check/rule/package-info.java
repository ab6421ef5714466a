/** The rules, one class each, and what they share. */
@NullMarked
package org.bcfplanner.check.rule;

import org.jspecify.annotations.NullMarked;
