package org.bcfplanner.ui.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorField;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Cell;

/** Where in the outcome framework the places stand that the checks speak of. */
final class IndicatorPlaces {
    private static final String INDICATOR = "indicator";
    private static final String VALUE = "indicator_value";

    private final OutcomesModel model;
    private final IndicatorColumns columns;

    IndicatorPlaces(OutcomesModel model, IndicatorColumns columns) {
        this.model = model;
        this.columns = columns;
    }

    /** The cell in which a place is; empty where it is in none that is there. */
    Optional<Cell> cell(Place place) {
        if (place instanceof Place.Column at && at.table().equals(INDICATOR)) {
            return model.tree().indicators().stream()
                    .findFirst()
                    .map(first -> new Cell(first.id().toString(), column(at.component())));
        }
        return place instanceof Place.Cell at ? cell(at) : Optional.empty();
    }

    private Optional<Cell> cell(Place.Cell at) {
        if (at.table().equals(INDICATOR)) {
            Id<Indicator> id = new Id<>(at.row());
            return model.indicator(id).map(found -> new Cell(id.toString(), column(at.component())));
        }
        return at.table().equals(VALUE)
                ? value(new Id<>(at.row()))
                        .map(found -> new Cell(
                                found.indicator().toString(),
                                new IndicatorColumns.OfValues(found.kind(), found.forYear()).id()))
                : Optional.empty();
    }

    /** A value may be asked for before anything is stated: its id says of what it would be. */
    private Optional<IndicatorValue> value(Id<IndicatorValue> id) {
        Optional<IndicatorValue> stated = model.plan().indicatorValues().find(id);
        return stated.isPresent()
                ? stated
                : model.plan().indicators().stream()
                        .flatMap(indicator -> columns.planned().stream()
                                .map(each -> IndicatorValue.blank(indicator.id(), each.year(), each.kind())))
                        .filter(blank -> blank.id().equals(id))
                        .findFirst();
    }

    /** The indicator that a place is about. */
    Optional<Id<Indicator>> indicator(Place.Cell at) {
        return cell(at).flatMap(cell -> IndicatorRows.indicator(cell.row()));
    }

    /** The field that a cell shows; empty where it shows none. */
    List<Place.Cell> fields(Cell cell) {
        return IndicatorRows.indicator(cell.row()).flatMap(id -> field(id, cell.column())).stream()
                .toList();
    }

    private Optional<Place.Cell> field(Id<Indicator> id, String column) {
        if (column.equals(IndicatorColumns.DIRECTION)) {
            return Optional.of(new Place.Cell(INDICATOR, id.value(), column));
        }
        return columns.values(column)
                .map(each -> new Place.Cell(
                        VALUE, IndicatorValue.idOf(id, each.year(), each.kind()).value(), "stated"))
                .or(() -> IndicatorColumns.field(column)
                        .map(field -> new Place.Cell(INDICATOR, id.value(), component(field))));
    }

    private static String component(IndicatorField field) {
        return field == IndicatorField.DATA_SOURCE ? "dataSource" : field.name().toLowerCase(Locale.ROOT);
    }

    private static String column(String component) {
        if (component.equals("dataSource")) {
            return IndicatorColumns.id(IndicatorField.DATA_SOURCE);
        }
        return component.equals(IndicatorColumns.DIRECTION)
                ? component
                : IndicatorColumns.field(component).map(IndicatorColumns::id).orElse(IndicatorColumns.INDICATOR);
    }
}
