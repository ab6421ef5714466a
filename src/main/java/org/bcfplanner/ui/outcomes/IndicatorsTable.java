package org.bcfplanner.ui.outcomes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bcfplanner.change.edits.IndicatorEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Paste;
import org.bcfplanner.ui.grid.RowActions;
import org.bcfplanner.ui.grid.Selected;
import org.bcfplanner.ui.grid.Sheet;
import org.bcfplanner.ui.tables.PlanTable;
import org.bcfplanner.ui.tables.TableWords;

/** The outcome framework: the indicators of every objective under its name. */
final class IndicatorsTable implements PlanTable<IndicatorRow> {
    private final OutcomesModel model;
    private final IndicatorColumns columns;
    private final IndicatorRowActions rows;
    private final IndicatorPlaces places;
    private final IndicatorTyping typing;

    /** @param leading the objective whose own row is the active one; empty where another row is */
    IndicatorsTable(OutcomesModel model, Supplier<Optional<Id<Objective>>> leading) {
        this.model = model;
        this.columns = new IndicatorColumns(model.tables());
        this.rows = new IndicatorRowActions(model, leading);
        this.places = new IndicatorPlaces(model, columns);
        this.typing = new IndicatorTyping(model, columns);
    }

    IndicatorPlaces where() {
        return places;
    }

    @Override
    public TableWords words() {
        return new TableWords("indicators", "Indicators", "indicator", "indicators", "Add indicator");
    }

    @Override
    public List<Column<IndicatorRow>> columns() {
        return columns.all();
    }

    @Override
    public Set<String> optionalColumns() {
        return columns.leftOut(model.plan().indicatorValues().stream().toList());
    }

    @Override
    public Sheet<IndicatorRow> sheet() {
        return new IndicatorRows(model).sheet();
    }

    @Override
    public RowActions rowActions() {
        return rows;
    }

    @Override
    public void change(List<CellChange> changes) {
        if (!changes.isEmpty()) {
            model.change(typing.label(changes), typing.edit(changes, Map.of()));
        }
    }

    @Override
    public Optional<IndicatorRow> blank() {
        return rows.last()
                .map(objective -> new IndicatorRow.Line(
                        "",
                        "a new indicator",
                        0,
                        Indicator.named(Id.derivedFrom("an indicator to be added"), objective, "", ""),
                        List.of()));
    }

    /** They belong to the last objective, whose indicators stand last. */
    @Override
    public void add(int count, List<CellChange> changes) {
        rows.last().ifPresent(objective -> {
            Map<String, String> added = new HashMap<>();
            List<Id<Indicator>> fresh = IntStream.range(0, count)
                    .mapToObj(each -> model.ids().<Indicator>create())
                    .toList();
            IntStream.range(0, count)
                    .forEach(i -> added.put(Paste.newRow(i), fresh.get(i).toString()));
            model.change("paste with " + count + " new " + (count == 1 ? "indicator" : "indicators"), plan -> {
                Plan result = plan;
                for (Id<Indicator> id : fresh) {
                    result = IndicatorEdits.add(result, Indicator.named(id, objective, "", ""), Integer.MAX_VALUE);
                }
                return typing.edit(changes, added).apply(result);
            });
        });
    }

    /** Figures of several kinds are never added up. */
    @Override
    public String statistics(Selected<IndicatorRow> selected) {
        if (selected.rows().size() == 1) {
            return switch (selected.rows().getFirst().value()) {
                case IndicatorRow.Group group -> group.name() + " · " + group.counts();
                case IndicatorRow.Line line -> line.name();
            };
        }
        return selected.cells() == 0 ? "" : selected.cells() + " cells";
    }

    @Override
    public List<Place.Cell> places(Cell cell) {
        return places.fields(cell);
    }

    @Override
    public Optional<Cell> cell(Place place) {
        return places.cell(place);
    }
}
