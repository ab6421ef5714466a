package org.bcfplanner.check.rule;

import java.util.List;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.table.PreparedRows;

/**
 * A metric with all of its columns, those included in which nothing is said yet.
 *
 * @param columns the baseline first
 */
record Measured(Metric metric, Definition definition, List<Column> columns) {
    /** What rules over figures read at least. */
    static final Reads READS = Reads.NOTHING
            .andAllOf(Tables.METRIC_FIGURES.name())
            .and(Tables.METRICS.name(), "name", "numerator", "denominator", "multiplier", "direction", "position");

    /**
     * A column of a metric.
     *
     * @param printed as the edition has it
     * @param figure  what is said in it
     * @param applies whether it takes figures
     */
    record Column(MetricTables.Column printed, MetricFigure figure, boolean applies) {
        String title() {
            return printed.title();
        }

        /** A cell of it, whether or not the plan has a row for it yet. */
        Place.Cell cell(String component) {
            UUID row = figure.id().value();
            return new Place.Cell(Tables.METRIC_FIGURES.name(), row, component);
        }
    }

    static List<Measured> all(Plan plan, MetricTables tables) {
        return PreparedRows.shown(plan.metrics(), tables.printed()).stream()
                .map(metric -> of(plan, tables, metric))
                .toList();
    }

    private static Measured of(Plan plan, MetricTables tables, Metric metric) {
        Definition definition = tables.definition(metric);
        return new Measured(
                metric,
                definition,
                tables.columns().stream()
                        .map(column -> new Column(
                                column,
                                plan.metricFigures()
                                        .find(MetricFigure.idOf(metric.id(), column.key()))
                                        .orElseGet(() -> MetricFigure.blank(metric.id(), column.key())),
                                definition.in(column.key()).applies()))
                        .toList());
    }

    /** What people call it. */
    String name() {
        return Words.name(definition.title(), "A metric without a name");
    }

    Column baseline() {
        return columns.getFirst();
    }

    /** The columns that take figures. */
    List<Column> applying() {
        return columns.stream().filter(Column::applies).toList();
    }

    /** The targets that take figures. */
    List<Column> targets() {
        return columns.subList(1, columns.size()).stream()
                .filter(Column::applies)
                .toList();
    }

    /** Whether any column holds a figure. */
    boolean isBegun() {
        return columns.stream().anyMatch(column -> !column.figure().hasNoFigures());
    }

    boolean is(Definition.Kind kind) {
        return definition.kind() == kind;
    }
}
