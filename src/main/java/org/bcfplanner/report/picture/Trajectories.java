package org.bcfplanner.report.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.chance.Count;
import org.bcfplanner.plan.chance.Interval;
import org.bcfplanner.plan.metric.Agreement;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.metric.Formula;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Months;
import org.bcfplanner.plan.metric.NumberWords;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.plan.table.Ranked;

/** Makes the picture of a metric of a plan. */
public final class Trajectories {
    private Trajectories() {}

    /** Of any metric, whatever is missing in it. */
    public static Trajectory of(MetricBlock block, Plan plan) {
        List<Trajectory.Point> points = new ArrayList<>();
        for (MetricTables.Column column : block.applying()) {
            point(block, column).ifPresent(points::add);
        }
        List<Trajectory.Line> lines = plan.benchmarks().stream()
                .filter(each -> each.metric().equals(block.id()))
                .sorted(Ranked.order())
                .flatMap(each -> line(each).stream())
                .toList();
        return new Trajectory(block.title(), good(block.definition()), reading(points), points, lines);
    }

    private static Optional<Trajectory.Point> point(MetricBlock block, MetricTables.Column column) {
        Definition definition = block.definition();
        MetricFigure figure = block.figure(column.key());
        Optional<BigDecimal> worked = worked(definition, figure);
        Optional<BigDecimal> stated = figure.stated().number();
        if (worked.isEmpty() && stated.isEmpty()) {
            return Optional.empty();
        }
        boolean differs = definition
                .formula()
                .flatMap(figure::agreement)
                .filter(each -> !(each instanceof Agreement.Agrees))
                .isPresent();
        String when = definition.period(figure);
        return Optional.of(new Trajectory.Point(
                column.key(),
                column.title(),
                when,
                Months.read(when),
                OptionalInt.empty(),
                worked,
                stated,
                differs,
                false,
                interval(definition, figure)));
    }

    private static Optional<BigDecimal> worked(Definition definition, MetricFigure figure) {
        return definition
                .formula()
                .flatMap(formula -> figure.numerator()
                        .number()
                        .flatMap(top -> figure.denominator()
                                .number()
                                .flatMap(bottom -> formula.value(top, bottom, Math.max(1, definition.decimals())))));
    }

    /** The 95% interval of the value of a column, in the unit of the metric; empty where it has no counts that can be weighed. */
    public static Optional<Interval> interval(Definition definition, MetricFigure figure) {
        return definition
                .measure()
                .flatMap(measure -> definition
                        .formula()
                        .flatMap(formula -> figure.count()
                                .filter(measure::allows)
                                .map((Count count) -> measure.interval(count)
                                        .times(formula.multiplier().doubleValue()))));
    }

    private static Optional<Trajectory.Line> line(Benchmark benchmark) {
        String name = (benchmark.name().isBlank() ? "Compared with" : benchmark.name()) + " " + benchmark.period();
        return new Quantity(benchmark.stated()).number().map(value -> new Trajectory.Line(name.strip(), value));
    }

    /** {@code Lower is better. Per 100,000}. */
    static String good(Definition definition) {
        String direction = switch (definition.direction()) {
            case LOWER -> "Lower is better";
            case HIGHER -> "Higher is better";
            case NOT_STATED -> "Which way is good is not stated";
        };
        return definition.direction() == Direction.NOT_STATED
                        && definition.formula().isEmpty()
                ? direction
                : direction + unit(definition).map(unit -> ". " + unit).orElse("");
    }

    /** {@code Per 100,000: residents aged 65 and over}. */
    private static Optional<String> unit(Definition definition) {
        return definition.formula().map(Formula::multiplier).flatMap(times -> {
            String among = definition.denominator().isBlank() ? "" : " of: " + definition.denominator();
            if (times.compareTo(BigDecimal.ONE) == 0) {
                return Optional.empty();
            }
            return Optional.of(
                    times.compareTo(BigDecimal.valueOf(100)) == 0
                            ? "Per cent" + among
                            : "Per " + NumberWords.of(times) + among);
        });
    }

    private static String reading(List<Trajectory.Point> points) {
        if (points.isEmpty()) {
            return "There is nothing to draw yet. Type a value, or numerator and denominator, of the baseline.";
        }
        boolean drawsWorked = points.stream().anyMatch(point -> point.worked().isPresent());
        boolean differs = points.stream().anyMatch(Trajectory.Point::differs);
        return (drawsWorked ? "Values are worked out of their counts" : "Values are drawn as stated")
                + (differs ? "; what is stated otherwise stands beside them." : ".")
                + (points.size() == 1 ? " There is one figure so far, and no way to draw." : "");
    }
}
