/**
 * The rules, one class each, and what they share.
 *
 * <p>Findings name cells by the components of the records that hold them, and these besides:
 *
 * <ul>
 *   <li>{@code risk}: parts of a rating stand behind a dot, as {@code rating.probability}, {@code rating.impact}, {@code
 *       rating.score}, {@code residual.probability} …, {@code target.score}; {@code rating} is the whole of it. {@code
 *       schemes} stands for the schemes that a risk is linked to. {@code controls}, {@code owner} and {@code review} are
 *       components of the record.
 *   <li>{@code metric_figure}: {@code stated}, {@code numerator}, {@code denominator}, {@code period}, {@code basis}. The
 *       row is {@link org.bcfplanner.plan.metric.MetricFigure#idOf} of metric and column, whether or not the plan has it.
 *   <li>{@code metric_box}: {@code written}. The row is {@link org.bcfplanner.plan.metric.MetricBox#idOf} of the box,
 *       whether or not the plan has it.
 *   <li>{@code footnote}: {@code number} and {@code note}.
 * </ul>
 *
 * <p>Places that speak of all rows together, each with the cells it means: {@code risk} with {@code rating}, {@code
 * controls}, {@code owner}, {@code review}, {@code schemes} or {@code risk}; {@code metric} with {@code name} where a
 * local metric is missing; {@code metric_figure} with {@code stated} where too many, or no, options of patient
 * experience are filled.
 */
@NullMarked
package org.bcfplanner.check.rule;

import org.jspecify.annotations.NullMarked;
