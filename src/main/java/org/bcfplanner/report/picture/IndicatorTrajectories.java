package org.bcfplanner.report.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.chance.Interval;
import org.bcfplanner.plan.chance.Measure;
import org.bcfplanner.plan.metric.Agreement;
import org.bcfplanner.plan.metric.Formula;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.ValueKind;

/**
 * Makes the picture of an indicator: its baseline, the way to its target, and what came about. States, sentences and
 * values that are not there yet have no place in it.
 */
public final class IndicatorTrajectories {
    private static final Formula SHARE = new Formula(BigDecimal.valueOf(100));
    private static final int DECIMALS = 1;

    private final Plan plan;
    private final StrategyTables tables;
    private final Indicator indicator;

    private IndicatorTrajectories(Plan plan, StrategyTables tables, Indicator indicator) {
        this.plan = plan;
        this.tables = tables;
        this.indicator = indicator;
    }

    /** Of any indicator, whatever is missing in it. */
    public static Trajectory of(Plan plan, StrategyTables tables, Indicator indicator) {
        return new IndicatorTrajectories(plan, tables, indicator).made();
    }

    private Trajectory made() {
        List<Trajectory.Point> points = new ArrayList<>();
        for (StrategyTables.ValueColumn column : tables.values()) {
            plan.indicatorValues()
                    .find(IndicatorValue.idOf(indicator.id(), column.year(), column.kind()))
                    .flatMap(value -> point(column, value))
                    .ifPresent(points::add);
        }
        List<Trajectory.Actual> actuals = plan.indicatorValues().stream()
                .filter(each -> each.indicator().equals(indicator.id()) && each.kind() == ValueKind.ACTUAL)
                .sorted(Comparator.comparingInt(IndicatorValue::forYear))
                .flatMap(each -> actual(each).stream())
                .toList();
        String title = indicator.indicator().isBlank() ? indicator.code() : indicator.indicator();
        return new Trajectory(title, good(), reading(points, actuals), points, List.of(), actuals);
    }

    private Optional<Trajectory.Point> point(StrategyTables.ValueColumn column, IndicatorValue value) {
        Optional<BigDecimal> worked = worked(value);
        Optional<BigDecimal> stated = value.stated().number();
        if (worked.isEmpty() && stated.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Trajectory.Point(
                column.kind() + " " + column.year(),
                column.heading(),
                value.period(),
                Optional.empty(),
                OptionalInt.of(column.year()),
                worked,
                stated,
                differs(value),
                false,
                interval(value)));
    }

    private Optional<Trajectory.Actual> actual(IndicatorValue value) {
        return worked(value)
                .or(() -> value.stated().number())
                .map(figure -> new Trajectory.Actual(
                        tables.heading(ValueKind.ACTUAL, value.forYear()), value.forYear(), figure, interval(value)));
    }

    /** A share in per cent: the framework asks for counts where a value is one. */
    private static Optional<BigDecimal> worked(IndicatorValue value) {
        return value.numerator()
                .number()
                .flatMap(top -> value.denominator().number().flatMap(bottom -> SHARE.value(top, bottom, DECIMALS)));
    }

    private static boolean differs(IndicatorValue value) {
        return value.stated()
                .number()
                .flatMap(stated -> value.numerator()
                        .number()
                        .flatMap(top -> value.denominator()
                                .number()
                                .flatMap(bottom -> Agreement.of(stated, top, bottom, SHARE))))
                .filter(each -> !(each instanceof Agreement.Agrees))
                .isPresent();
    }

    private static Optional<Interval> interval(IndicatorValue value) {
        return value.count()
                .filter(Measure.PROPORTION::allows)
                .map(count -> Measure.PROPORTION.interval(count).times(100));
    }

    private String good() {
        return switch (indicator.direction()) {
            case LOWER -> "Lower is better";
            case HIGHER -> "Higher is better";
            case NOT_STATED -> "Which way is good is not stated";
        };
    }

    private static String reading(List<Trajectory.Point> points, List<Trajectory.Actual> actuals) {
        if (points.isEmpty()) {
            return actuals.isEmpty()
                    ? "There is nothing to draw yet: no value is a figure."
                    : "There is nothing to draw yet: what came about has no way to be held against.";
        }
        return points.size() == 1 ? "There is one figure so far, and no way to draw." : "Values are drawn as stated.";
    }
}
