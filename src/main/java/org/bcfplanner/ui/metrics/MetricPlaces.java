package org.bcfplanner.ui.metrics;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Cell;

/** Where in the section the places stand that the checks speak of. */
final class MetricPlaces {
    private static final String FIGURES = "metric_figure";

    private final MetricTables tables;

    MetricPlaces(MetricTables tables) {
        this.tables = tables;
    }

    /** A figure by its metric, its column and its line. */
    record Figure(Id<Metric> metric, String column, Part part) {
        Cell cell() {
            return new Cell(MetricRows.id(metric, part), column);
        }
    }

    /** The figure that a place is about; empty where it is about none. A figure has a place before anything is typed. */
    Optional<Figure> figure(Place place, Plan plan) {
        if (place instanceof Place.Cell at && at.table().equals(FIGURES)) {
            return figure(at.row(), at.component(), plan);
        }
        if (place instanceof Place.Column at && at.table().equals(FIGURES)) {
            return tables.definitions().stream()
                    .filter(each -> each.kind() == Definition.Kind.EXPERIENCE)
                    .findFirst()
                    .map(each -> new Figure(each.id(), tables.baseline().key(), part(at.component())));
        }
        return Optional.empty();
    }

    private Optional<Figure> figure(UUID row, String component, Plan plan) {
        for (MetricBlock block : MetricBlock.all(plan, tables)) {
            for (MetricTables.Column column : tables.columns()) {
                if (MetricFigure.idOf(block.id(), column.key()).value().equals(row)) {
                    return Optional.of(new Figure(block.id(), column.key(), part(component)));
                }
            }
        }
        return Optional.empty();
    }

    private static Part part(String component) {
        return switch (component) {
            case "numerator", "denominator", "period", "basis" -> Part.valueOf(component.toUpperCase(Locale.ROOT));
            default -> Part.VALUE;
        };
    }

    /** The field that a cell of the table shows; empty where it shows none of the plan. */
    Optional<Place.Cell> field(Cell cell) {
        Id<Metric> metric = MetricRows.metric(cell.row());
        Optional<Part> part = MetricRows.part(cell.row());
        if (part.isEmpty()) {
            return cell.column().equals(MetricColumns.TITLE)
                    ? Optional.of(new Place.Cell("metric", metric.value(), "name"))
                    : Optional.empty();
        }
        String component =
                part.get() == Part.VALUE ? "stated" : part.get().name().toLowerCase(Locale.ROOT);
        return tables.columns().stream()
                .filter(column -> column.key().equals(cell.column()))
                .findFirst()
                .map(column -> new Place.Cell(
                        FIGURES, MetricFigure.idOf(metric, column.key()).value(), component));
    }

    /** The cell of the table in which a place is; empty where it is in none. */
    Optional<Cell> cell(Place place, Plan plan) {
        return figure(place, plan).map(Figure::cell).or(() -> named(place));
    }

    /** The name of a local metric stands in the table; what is counted stands in the form beside it. */
    private static Optional<Cell> named(Place place) {
        return place instanceof Place.Cell at
                        && at.table().equals("metric")
                        && at.component().equals("name")
                ? Optional.of(new Cell(MetricRows.id(new Id<>(at.row())), MetricColumns.TITLE))
                : Optional.empty();
    }

    /** The metric that a place is about; empty where it is about none, or about all. */
    Optional<Id<Metric>> metric(Place place, Plan plan) {
        Optional<Id<Metric>> ofFigure =
                place instanceof Place.Cell ? figure(place, plan).map(Figure::metric) : Optional.empty();
        return ofFigure.or(() -> place instanceof Place.Cell at ? ofRow(at, plan) : Optional.empty());
    }

    private static Optional<Id<Metric>> ofRow(Place.Cell at, Plan plan) {
        return switch (at.table()) {
            case "metric" -> Optional.of(new Id<>(at.row()));
            case "benchmark" ->
                plan.benchmarks().find(new Id<Benchmark>(at.row())).map(Benchmark::metric);
            default -> Optional.empty();
        };
    }
}
