package org.bcfplanner.report.summary;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.metric.Formula;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.NumberWords;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.picture.Trajectories;
import org.bcfplanner.report.picture.Trajectory;

/**
 * A metric from its baseline to where it is meant to be in the end. Values are as stated, or what their counts give
 * where none is; empty where neither is known.
 *
 * @param compared what it is compared with, such as England; empty where the plan gives nothing
 */
public record MetricLine(
        Id<Metric> id,
        String title,
        Direction direction,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> target,
        Optional<Trajectory.Line> compared) {
    public MetricLine {
        requireNonNull(id);
        requireNonNull(title);
        requireNonNull(direction);
    }

    /** The metrics of a plan; options of patient experience that nobody has begun are left out, as one may choose. */
    static List<MetricLine> all(Plan plan, MetricTables tables) {
        return MetricBlock.all(plan, tables).stream()
                .filter(block -> block.definition().kind() != Definition.Kind.EXPERIENCE || !block.hasNoFigures())
                .map(block -> of(block, plan))
                .toList();
    }

    private static MetricLine of(MetricBlock block, Plan plan) {
        return new MetricLine(
                block.id(),
                block.title(),
                block.definition().direction(),
                value(block, block.baseline()),
                block.goal().flatMap(column -> value(block, block.figure(column.key()))),
                Trajectories.of(block, plan).lines().stream().findFirst());
    }

    private static Optional<BigDecimal> value(MetricBlock block, MetricFigure figure) {
        return figure.stated()
                .number()
                .or(() -> block.definition().formula().flatMap(formula -> worked(block, figure, formula)));
    }

    private static Optional<BigDecimal> worked(MetricBlock block, MetricFigure figure, Formula formula) {
        return figure.numerator()
                .number()
                .flatMap(top -> figure.denominator()
                        .number()
                        .flatMap(bottom -> formula.value(
                                top, bottom, Math.max(1, block.definition().decimals()))));
    }

    public boolean isEmpty() {
        return baseline.isEmpty() && target.isEmpty();
    }

    /** {@code Care home admissions, 65+: 899 to 597, England 2012/13: 697.2}. */
    public String words() {
        if (isEmpty()) {
            return title + ": no figures yet";
        }
        return title + ": " + shown(baseline) + " to " + shown(target)
                + compared.map(line -> ", " + line.words()).orElse("");
    }

    /** A value as printed; a dash where it is not known. */
    public static String shown(Optional<BigDecimal> value) {
        return value.map(NumberWords::of).orElse("–");
    }
}
