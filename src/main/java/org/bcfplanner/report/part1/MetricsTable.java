package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Table;

/** The table of metrics as the template prints it: four lines to a metric, whose name stands beside them once. */
final class MetricsTable {
    private final MetricTables tables;

    private MetricsTable(MetricTables tables) {
        this.tables = tables;
    }

    /** @param asAt the date of the baseline; may be empty */
    static Block of(List<MetricBlock> metrics, MetricTables tables, String caption, String asAt) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.words(5), Table.Column.words(3)));
        List<String> headings = new ArrayList<>(List.of(tables.heading(), ""));
        for (MetricTables.Column column : tables.columns()) {
            columns.add(Table.Column.words(4));
            headings.add(tables.heading(column, asAt));
        }
        List<Table.Row> rows = new ArrayList<>(List.of(Table.Row.of(Table.Row.Kind.HEADING, headings)));
        MetricsTable table = new MetricsTable(tables);
        metrics.forEach(metric -> rows.addAll(table.rows(metric)));
        return new Table(caption, columns, rows);
    }

    private List<Table.Row> rows(MetricBlock metric) {
        List<Table.Row> rows = new ArrayList<>();
        Table.Cell name = Table.Cell.of(metric.definition().name()).merged(Table.Merge.BEGINS);
        for (Part part : metric.parts()) {
            List<Table.Cell> cells = new ArrayList<>(List.of(name));
            cells.add(Table.Cell.of(tables.parts().getOrDefault(part, "")));
            for (MetricTables.Column column : tables.columns()) {
                cells.add(Table.Cell.of(text(metric, column.key(), part)));
            }
            rows.add(new Table.Row(Table.Row.Kind.DATA, cells));
            name = Table.Cell.EMPTY.merged(Table.Merge.CONTINUES);
        }
        return rows;
    }

    /** What somebody typed stays even where the template asks for nothing. */
    private String text(MetricBlock metric, String column, Part part) {
        if (metric.applies(column) || !metric.figure(column).typed(part).isBlank()) {
            return metric.text(column, part);
        }
        return part == Part.VALUE ? tables.notApplicable() : "";
    }
}
