package org.bcfplanner.ui.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;

/** The columns of the table of metrics. */
final class MetricColumns {
    /** What each row is called. */
    static final String TITLE = "metric";

    /** The metric on every row, so that lines are found by it; left out of view until somebody asks for it. */
    static final String NAME = "metric-name";

    private final MetricTables tables;
    private final MetricLooks looks;
    private final MetricEntries entries;

    /** @param notes what the footnote of a number says; empty where there is none */
    MetricColumns(MetricTables tables, Function<String, Optional<String>> notes) {
        this.tables = tables;
        this.looks = new MetricLooks(tables);
        this.entries = new MetricEntries(looks, notes);
    }

    /** They sort by nothing: the lines of a metric stand as the template has them. */
    List<Column<MetricRow>> all() {
        List<Column<MetricRow>> columns = new ArrayList<>();
        columns.add(Column.<MetricRow>reading(TITLE, tables.heading().replaceFirst("s$", ""), 236, looks::title)
                .kept()
                .typed(MetricColumns::isNamed, row -> row.block().definition().name())
                .refusing((row, text) -> text.isBlank() ? Optional.of("A metric needs a name.") : Optional.empty())
                .explained((row, text) -> Entry.plain(row.title(), "", isNamed(row) ? text : ""))
                .sorted(Comparator.comparingInt(ignored -> 0)));
        for (MetricTables.Column column : tables.columns()) {
            columns.add(figures(column));
        }
        columns.add(Column.<MetricRow>reading(NAME, "Name of the metric", 240, looks::metric)
                .sorted(Comparator.comparingInt(ignored -> 0)));
        return columns;
    }

    private Column<MetricRow> figures(MetricTables.Column column) {
        String key = column.key();
        double width = column.equals(tables.baseline())
                ? 164
                : column.equals(tables.columns().getLast()) ? 186 : 132;
        return Column.<MetricRow>reading(key, column.title(), width, row -> looks.cell(row, key))
                .ofNumbers()
                .typed(row -> isTyped(row, key), row -> text(row, key))
                .explained((row, text) -> entries.of(row, column, text))
                .sorted(Comparator.comparingInt(ignored -> 0));
    }

    /** Whether its name can be typed. */
    private static boolean isNamed(MetricRow row) {
        return row instanceof MetricRow.Heading && row.block().isLocal();
    }

    /** Where a column does not apply nothing is typed; what stands there all the same can be cleared. */
    private static boolean isTyped(MetricRow row, String column) {
        return row instanceof MetricRow.Line line
                && (line.block().applies(column)
                        || !line.block().figure(column).typed(line.part()).isBlank());
    }

    private static String text(MetricRow row, String column) {
        return row instanceof MetricRow.Line line && isTyped(row, column)
                ? line.block().text(column, line.part())
                : "";
    }

    /** The figure of a line; empty for anything else. */
    static Optional<Quantity> quantity(MetricRow row, String column) {
        return row instanceof MetricRow.Line line && line.part() != Part.PERIOD && line.part() != Part.BASIS
                ? Optional.of(new Quantity(line.block().figure(column).typed(line.part())))
                : Optional.empty();
    }
}
