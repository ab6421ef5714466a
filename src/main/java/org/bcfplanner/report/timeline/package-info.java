/** When a strategy's actions are delivered, laid along time and told in words, without any drawing. */
@NullMarked
package org.bcfplanner.report.timeline;

import org.jspecify.annotations.NullMarked;
