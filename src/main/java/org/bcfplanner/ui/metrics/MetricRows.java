package org.bcfplanner.ui.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Sheet;

/** The rows of the table of metrics and their ids: that of the metric, and behind it the line. */
final class MetricRows {
    private MetricRows() {}

    /** @param withBasis the metrics whose line for the definition is shown though nothing is typed into it */
    static Sheet<MetricRow> sheet(List<MetricBlock> blocks, Verdicts verdicts, Set<Id<Metric>> withBasis) {
        List<Row<MetricRow>> rows = new ArrayList<>();
        for (MetricBlock block : blocks) {
            rows.add(new Row<>(id(block.id()), Row.Kind.GROUP, heading(block, verdicts)));
            List<Part> parts = new ArrayList<>(block.parts());
            if (withBasis.contains(block.id()) && !parts.contains(Part.BASIS)) {
                parts.add(Part.BASIS);
            }
            for (Part part : parts) {
                String label = label(part);
                rows.add(new Row<>(
                        id(block.id(), part),
                        Row.Kind.LINE,
                        new MetricRow.Line(block.title() + ": " + label, label, part, block)));
            }
        }
        return new Sheet<>(rows, List.of());
    }

    private static MetricRow heading(MetricBlock block, Verdicts verdicts) {
        Verdict verdict = verdicts.of(block);
        String why = verdict == Verdict.TOO_MANY ? verdicts.tooMany() : "";
        return new MetricRow.Heading(block.title(), block, verdict, why);
    }

    static String id(Id<Metric> metric) {
        return metric.toString();
    }

    static String id(Id<Metric> metric, Part part) {
        return metric + "/" + part.name();
    }

    static Id<Metric> metric(String row) {
        int slash = row.indexOf('/');
        return Id.of(slash < 0 ? row : row.substring(0, slash));
    }

    /** The line of a row; empty for the row that leads them. */
    static Optional<Part> part(String row) {
        int slash = row.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(Part.valueOf(row.substring(slash + 1)));
    }

    /** The line in short; the template's own words are longer. */
    static String label(Part part) {
        return part == Part.BASIS
                ? "Definition and population"
                : part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.UK);
    }

    /** The heading of a column in a few words. */
    static String heading(MetricTables tables, String column) {
        return tables.columns().stream()
                .filter(each -> each.key().equals(column))
                .map(MetricTables.Column::title)
                .findFirst()
                .orElse(column);
    }
}
