package org.bcfplanner.ui.metrics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.NumberWords;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.RowActions;
import org.bcfplanner.ui.grid.Selected;
import org.bcfplanner.ui.grid.Sheet;
import org.bcfplanner.ui.tables.PlanTable;
import org.bcfplanner.ui.tables.TableWords;

/** The table of metrics: a block for each, with its value, counts and months in every column. */
final class MetricsTable implements PlanTable<MetricRow> {
    private static final TableWords WORDS =
            new TableWords("metrics", "Figures", "metric", "metrics", "Add local metric");

    private final MetricsModel model;
    private final List<Column<MetricRow>> columns;
    private final MetricRowActions rows;

    MetricsTable(MetricsModel model) {
        this.model = model;
        this.columns = new MetricColumns(
                        model.tables(),
                        number -> model.footnote(number).map(each -> each.note().written()))
                .all();
        this.rows = new MetricRowActions(model);
    }

    @Override
    public TableWords words() {
        return WORDS;
    }

    @Override
    public List<Column<MetricRow>> columns() {
        return columns;
    }

    @Override
    public Set<String> optionalColumns() {
        return Set.of(MetricColumns.NAME);
    }

    @Override
    public Sheet<MetricRow> sheet() {
        return MetricRows.sheet(model.listedBlocks(), model.verdicts(), model.withBasis());
    }

    @Override
    public RowActions rowActions() {
        return rows;
    }

    @Override
    public void change(List<CellChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        String label = changes.size() == 1
                ? "change " + name(changes.getFirst().cell())
                : "change " + changes.size() + " cells";
        model.change(label, plan -> {
            Plan result = plan;
            for (CellChange change : changes) {
                result = changed(result, change);
            }
            return result;
        });
    }

    private Plan changed(Plan plan, CellChange change) {
        Id<Metric> metric = MetricRows.metric(change.cell().row());
        return MetricRows.part(change.cell().row())
                .map(part -> typed(plan, metric, change.cell().column(), part, change.text()))
                .orElseGet(() -> MetricEdits.change(
                        plan,
                        model.printed(),
                        metric,
                        each -> each.withName(change.text().strip())));
    }

    /** What is typed as the template prints it says nothing of its own. */
    private Plan typed(Plan plan, Id<Metric> metric, String column, Part part, String text) {
        boolean printed = model.block(metric)
                .map(block -> block.definition().in(column))
                .filter(said -> (part == Part.PERIOD && text.equals(said.period()))
                        || (part == Part.BASIS && text.equals(said.version())))
                .isPresent();
        return MetricEdits.type(plan, model.printed(), metric, column, part, printed ? "" : text);
    }

    /** {@code Care home admissions, 65+: Value, Baseline}. */
    private String name(Cell cell) {
        String metric = model.block(MetricRows.metric(cell.row()))
                .map(MetricBlock::title)
                .orElse("a metric");
        return MetricRows.part(cell.row())
                .map(part -> metric + ": " + MetricRows.label(part) + ", "
                        + MetricRows.heading(model.tables(), cell.column()))
                .orElse("the name of " + metric);
    }

    /** A paste adds no metrics: their blocks differ. */
    @Override
    public Optional<MetricRow> blank() {
        return Optional.empty();
    }

    @Override
    public void add(int rows, List<CellChange> changes) {
        throw new IllegalStateException("a paste adds no metrics");
    }

    /** Figures of several kinds are counted and never added up. */
    @Override
    public String statistics(Selected<MetricRow> selected) {
        List<Quantity> figures = selected.rows().stream()
                .flatMap(row ->
                        selected.columns().stream().map(column -> MetricColumns.quantity(row.value(), column.id())))
                .flatMap(Optional::stream)
                .filter(each -> !each.isBlank())
                .toList();
        if (selected.cells() == 0) {
            return "";
        }
        String cells = selected.cells() + (selected.cells() == 1 ? " cell" : " cells");
        List<BigDecimal> numbers =
                figures.stream().map(Quantity::number).flatMap(Optional::stream).toList();
        if (selected.cells() == 1) {
            return figures.isEmpty()
                    ? cells
                    : cells + " · " + figures.getFirst().raw();
        }
        return numbers.isEmpty()
                ? cells
                : cells + " · " + numbers.size() + (numbers.size() == 1 ? " figure" : " figures") + ", "
                        + range(numbers);
    }

    private static String range(List<BigDecimal> numbers) {
        BigDecimal least = numbers.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = numbers.stream().max(BigDecimal::compareTo).orElseThrow();
        return least.compareTo(most) == 0
                ? NumberWords.of(least)
                : NumberWords.of(least) + " to " + NumberWords.of(most);
    }

    @Override
    public Optional<Cell> cell(Place place) {
        model.places()
                .figure(place, model.plan())
                .filter(figure -> figure.part() == Part.BASIS)
                .ifPresent(figure -> model.showBasis(figure.metric()));
        return model.places().cell(place, model.plan());
    }

    @Override
    public List<Place.Cell> places(Cell cell) {
        return model.places().field(cell).stream().toList();
    }

    /** The metric of a row that is active. */
    static Optional<Id<Metric>> metric(Optional<Cell> active) {
        return active.map(Cell::row).map(MetricRows::metric);
    }
}
