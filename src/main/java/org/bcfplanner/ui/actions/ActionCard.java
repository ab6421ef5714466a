package org.bcfplanner.ui.actions;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.edits.ActionEdits;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Choices;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.WholeText;
import org.jspecify.annotations.Nullable;

/** Which action is selected, how it stands, and to which objective it belongs. */
final class ActionCard extends VBox {
    private final ActionsModel model;
    private final Label name = Parts.label("", "card-title");
    private final Label title = DeliveryCard.wrapped("", "action-title");
    private final Segmented<ActionStatus> status =
            new Segmented<>("Status", List.of(ActionStatus.values()), Statuses::words).wrap();
    private final ChoiceBox<Objective> objective = new ChoiceBox<>();
    private final VBox objectiveField = Parts.field("Objective", objective);
    private @Nullable Id<Action> shown;
    private boolean showing;

    ActionCard(ActionsModel model) {
        super(10);
        this.model = model;
        getStyleClass().addAll("aside-card");
        status.setId("action-status");
        objective.setId("action-objective");
        objective.setMaxWidth(Double.MAX_VALUE);
        WholeText.tell(objective);
        objective.setConverter(Choices.words(Objective::overRows));
        objectiveField.managedProperty().bind(objectiveField.visibleProperty());
        status.onChoice(this::restate);
        objective.setOnAction(event -> {
            if (!showing && objective.getValue() != null) {
                moveTo(objective.getValue());
            }
        });
        getChildren()
                .setAll(name, title, Parts.field(model.tables().label(ActionField.STATUS), status), objectiveField);
    }

    void show(Action action) {
        shown = action.id();
        showing = true;
        String called = model.name(action);
        name.setText(Character.toUpperCase(called.charAt(0)) + called.substring(1));
        title.setText(
                action.action().isEmpty()
                        ? "No action described yet"
                        : action.action().written());
        status.choose(action.status());
        List<Objective> all = model.tree().objectives();
        if (!objective.getItems().equals(all)) {
            objective.getItems().setAll(all);
        }
        objective.setValue(all.stream()
                .filter(each -> Objects.equals(each.id(), action.objective()))
                .findFirst()
                .orElse(null));
        objectiveField.setVisible(all.size() > 1);
        showing = false;
    }

    void enter() {
        status.chosenButton().requestFocus();
    }

    private void restate(ActionStatus to) {
        Id<Action> id = shown;
        if (id != null) {
            model.change(
                    "change " + model.name(id) + ", " + model.tables().label(ActionField.STATUS),
                    plan -> ActionEdits.change(plan, id, each -> each.withStatus(to)));
        }
    }

    private void moveTo(Objective to) {
        Id<Action> id = shown;
        if (id != null) {
            model.change(
                    "move " + model.name(id) + " to " + to.shortName(), plan -> ActionEdits.moveTo(plan, id, to.id()));
        }
    }
}
