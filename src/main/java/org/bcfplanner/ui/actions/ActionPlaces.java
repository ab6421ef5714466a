package org.bcfplanner.ui.actions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionIndicator;
import org.bcfplanner.plan.strategy.ActionMetric;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ActionRisk;
import org.bcfplanner.plan.strategy.ActionScheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Cell;

/** Where in the action plan the places stand that the checks speak of. */
final class ActionPlaces {
    static final String ACTION = "action";
    static final String PROGRESS = "action_progress";

    private final ActionsModel model;

    ActionPlaces(ActionsModel model) {
        this.model = model;
    }

    /** The cell in which a place is; empty where it is in none. Links stand in the column that tells of them. */
    Optional<Cell> cell(Place place) {
        if (place instanceof Place.Column at && at.table().equals(ACTION)) {
            return model.tree().actions().stream()
                    .findFirst()
                    .map(first -> new Cell(first.id().toString(), column(at.component())));
        }
        return place instanceof Place.Cell at
                ? action(at)
                        .map(id -> new Cell(
                                id.toString(),
                                switch (at.table()) {
                                    case ACTION -> column(at.component());
                                    case PROGRESS -> ActionColumns.PROGRESS;
                                    default -> ActionColumns.LINK;
                                }))
                : Optional.empty();
    }

    /** The action that a place is about; empty where it is about none that is there. */
    Optional<Id<Action>> action(Place.Cell at) {
        Plan plan = model.plan();
        UUID row = at.row();
        Optional<Id<Action>> action = switch (at.table()) {
            case ACTION -> Optional.of(new Id<>(row));
            case PROGRESS ->
                plan.actionProgress().find(new Id<ActionProgress>(row)).map(ActionProgress::action);
            case "action_indicator" ->
                plan.actionIndicators().find(new Id<ActionIndicator>(row)).map(ActionIndicator::action);
            case "action_scheme" ->
                plan.actionSchemes().find(new Id<ActionScheme>(row)).map(ActionScheme::action);
            case "action_metric" ->
                plan.actionMetrics().find(new Id<ActionMetric>(row)).map(ActionMetric::action);
            case "action_risk" ->
                plan.actionRisks().find(new Id<ActionRisk>(row)).map(ActionRisk::action);
            default -> Optional.empty();
        };
        return action.filter(id -> plan.actions().contains(id));
    }

    /** The fields that a cell shows; of progress, those of all entries. */
    List<Place.Cell> fields(Cell cell) {
        Optional<Id<Action>> action = ActionRows.action(cell.row());
        Optional<ActionField> field = ActionColumns.field(cell.column());
        if (action.isEmpty() || field.isEmpty()) {
            return List.of();
        }
        return field.get() == ActionField.PROGRESS
                ? model.log().of(action.get()).stream()
                        .map(entry -> new Place.Cell(PROGRESS, entry.id().value(), "said"))
                        .toList()
                : List.of(new Place.Cell(ACTION, action.get().value(), component(field.get())));
    }

    private static String component(ActionField field) {
        return field == ActionField.LINK ? "linkNote" : ActionColumns.id(field);
    }

    private static String column(String component) {
        return component.equals("linkNote")
                ? ActionColumns.LINK
                : ActionColumns.field(component).map(ActionColumns::id).orElse(ActionColumns.ACTION);
    }
}
