package org.bcfplanner.plan.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.bcfplanner.plan.chance.Better;
import org.bcfplanner.plan.chance.Count;
import org.bcfplanner.plan.chance.Difference;
import org.bcfplanner.plan.chance.Interval;
import org.bcfplanner.plan.chance.Measure;
import org.bcfplanner.plan.chance.SmallestTarget;

/**
 * A target beside its baseline, as counts. The change is given three ways, which are never mixed: 180 to 135 is 45 fewer
 * admissions, 256.1 fewer per 100,000, and 30.0% less.
 *
 * @param better which way is good
 */
public record Ambition(Count baseline, Count target, Formula formula, Measure measure, Better better) {

    /** Empty where either column has no counts, or the metric is none whose chance can be weighed. */
    public static Optional<Ambition> of(Definition definition, MetricFigure baseline, MetricFigure target) {
        return definition
                .formula()
                .flatMap(formula -> definition
                        .measure()
                        .flatMap(measure -> definition
                                .direction()
                                .better()
                                .flatMap(better -> count(baseline, measure)
                                        .flatMap(from -> count(target, measure)
                                                .map(to -> new Ambition(from, to, formula, measure, better))))));
    }

    private static Optional<Count> count(MetricFigure figure, Measure measure) {
        return figure.count().filter(measure::allows);
    }

    /** The 95% interval of a count's value, in the unit of the metric. */
    public Interval interval(Count count) {
        return measure.interval(count).times(formula.multiplier().doubleValue());
    }

    /** What sets the target apart from the baseline, and whether chance could. */
    public Difference difference() {
        return measure.compare(baseline, target);
    }

    /** Whether the target is an improvement that chance alone would seldom bring. */
    public boolean isBeyondChance() {
        return better.isImprovement(baseline.rate(), target.rate())
                && difference().isBeyondChance();
    }

    /** The least ambitious number of events among the target's people that would be; empty where none would. */
    public OptionalLong smallestTarget() {
        return SmallestTarget.of(measure, baseline, target.outOf(), better);
    }

    /** Events more than at the baseline; negative for fewer. */
    public long changeOfCount() {
        return target.events() - baseline.events();
    }

    /** The change of the worked-out value, in its own unit, to one decimal. */
    public BigDecimal changeOfValue() {
        return exact(target).subtract(exact(baseline)).setScale(1, RoundingMode.HALF_UP);
    }

    /** The change of the worked-out value in per cent of the baseline, to one decimal; empty from a baseline of 0. */
    public Optional<BigDecimal> changeInPerCent() {
        BigDecimal from = exact(baseline);
        return from.signum() == 0
                ? Optional.empty()
                : Optional.of(exact(target).subtract(from).movePointRight(2).divide(from, 1, RoundingMode.HALF_UP));
    }

    private BigDecimal exact(Count count) {
        return formula.exact(BigDecimal.valueOf(count.events()), BigDecimal.valueOf(count.outOf()))
                .orElseThrow();
    }
}
