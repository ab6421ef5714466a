package org.bcfplanner.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.PlaceWords;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PastAsked;
import org.bcfplanner.ui.kit.Traced;

/** Places whose past is asked for, as the history knows them and as people do. */
final class Traces {
    private Traces() {}

    static List<PastAsked.Scope> scopes(Traced traced) {
        return traced.places().stream()
                .map(place -> new PastAsked.Scope(
                        place.table(), place.row(), traced.extent() == Traced.Extent.ROW ? List.of() : columns(place)))
                .distinct()
                .toList();
    }

    static String words(Traced traced, Plan plan) {
        Place.Cell first = traced.places().getFirst();
        Place said = traced.extent() == Traced.Extent.ROW ? new Place.Cell(first.table(), first.row(), "") : first;
        String words = PlaceWords.of(said, plan);
        return words.isBlank() ? "this " + traced.extent().name().toLowerCase(java.util.Locale.ROOT) : words;
    }

    private static List<String> columns(Place.Cell place) {
        Table<?> table = Objects.requireNonNull(Table.named(place.table()));
        List<Shape.Component> components = Shape.of(table.row()).components();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).name().equals(place.component())) {
                table.columns().columnsOf(i).stream().map(Column::name).forEach(names::add);
            }
        }
        return names;
    }
}
