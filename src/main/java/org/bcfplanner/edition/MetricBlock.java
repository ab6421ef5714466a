package org.bcfplanner.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PreparedRows;

/**
 * A metric of a plan with all that stands in its block of the table.
 *
 * @param metric  as the plan has it, or as it is printed where nothing is said of it yet
 * @param figures by the keys of the columns; those in which nothing is said are missing
 * @param columns of the table, the baseline first
 */
public record MetricBlock(
        Metric metric, Definition definition, Map<String, MetricFigure> figures, List<MetricTables.Column> columns) {
    public MetricBlock {
        figures = Map.copyOf(figures);
        columns = List.copyOf(columns);
    }

    /** The metrics of a plan in the order of its table, printed ones among them. */
    public static List<MetricBlock> all(Plan plan, MetricTables tables) {
        Map<Id<Metric>, Map<String, MetricFigure>> figures = new HashMap<>();
        for (MetricFigure figure : plan.metricFigures()) {
            figures.computeIfAbsent(figure.metric(), ignored -> new HashMap<>()).put(figure.measuredIn(), figure);
        }
        return PreparedRows.shown(plan.metrics(), tables.printed()).stream()
                .map(metric -> new MetricBlock(
                        metric,
                        tables.definition(metric),
                        figures.getOrDefault(metric.id(), Map.of()),
                        tables.columns()))
                .toList();
    }

    public Id<Metric> id() {
        return metric.id();
    }

    /** A few words for narrow places; never empty. */
    public String title() {
        return definition.title().isBlank() ? "A metric without a name" : definition.title();
    }

    /** Whether the area chose the metric itself. */
    public boolean isLocal() {
        return definition.kind() == Definition.Kind.LOCAL;
    }

    /** What stands in a column; blank where nothing does. */
    public MetricFigure figure(String column) {
        return Optional.ofNullable(figures.get(column)).orElseGet(() -> MetricFigure.blank(id(), column));
    }

    /** The figure of the year that is started from. */
    public MetricFigure baseline() {
        return figure(columns.getFirst().key());
    }

    /** Whether the template asks for figures in a column. */
    public boolean applies(String column) {
        return definition.in(column).applies();
    }

    /** The columns that take figures. */
    public List<MetricTables.Column> applying() {
        return columns.stream().filter(column -> applies(column.key())).toList();
    }

    /** The last column that takes figures, where the metric is meant to be in the end; empty where that is the baseline. */
    public Optional<MetricTables.Column> goal() {
        return columns.subList(1, columns.size()).reversed().stream()
                .filter(column -> applies(column.key()))
                .findFirst();
    }

    /** What a cell holds: what was typed, or the printed months and definition where nothing was. */
    public String text(String column, Part part) {
        MetricFigure figure = figure(column);
        return switch (part) {
            case VALUE, NUMERATOR, DENOMINATOR -> figure.typed(part);
            case PERIOD -> definition.period(figure);
            case BASIS -> definition.basis(figure);
        };
    }

    /** Whether a line says something in any column that is not printed. */
    public boolean isTyped(Part part) {
        return figures.values().stream().anyMatch(figure -> !figure.typed(part).isBlank());
    }

    /** The lines of the block: counts only where they are asked for or typed, the definition only where it is typed. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(Part.VALUE));
        for (Part part : List.of(Part.NUMERATOR, Part.DENOMINATOR)) {
            if (definition.hasCounts() || isTyped(part)) {
                parts.add(part);
            }
        }
        parts.add(Part.PERIOD);
        if (isTyped(Part.BASIS)) {
            parts.add(Part.BASIS);
        }
        return parts;
    }

    /** Whether no column has a figure. */
    public boolean hasNoFigures() {
        return figures.values().stream().allMatch(MetricFigure::hasNoFigures);
    }
}
