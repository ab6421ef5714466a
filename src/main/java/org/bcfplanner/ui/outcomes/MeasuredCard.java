package org.bcfplanner.ui.outcomes;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.tables.AsideCard;

/** The actions that say they are measured by the selected indicator, each a way to it. */
final class MeasuredCard {
    private final OutcomesModel model;
    private final AsideCard card = new AsideCard("Actions measured by it");
    private Consumer<Place> onAction = place -> {};

    MeasuredCard(OutcomesModel model) {
        this.model = model;
        card.setId("measured-by");
    }

    Node view() {
        return card;
    }

    void onAction(Consumer<Place> consumer) {
        onAction = consumer;
    }

    void show(Indicator indicator) {
        List<Action> actions = model.measured(indicator.id());
        FlowPane chips = new FlowPane(6, 6);
        actions.forEach(each -> chips.getChildren().add(chip(each)));
        card.fill(
                actions.isEmpty()
                        ? List.of(AsideCard.wrapped(
                                "No action is linked to it. Link one in Actions.", "small", "fg-muted"))
                        : List.of(chips));
    }

    private Button chip(Action action) {
        Button chip = Parts.button(
                model.tree().name(action),
                "bi-arrow-right-short",
                () -> onAction.accept(new Place.Cell("action", action.id().value(), "action")),
                "chip");
        chip.setTooltip(new Tooltip(action.action().written()));
        return chip;
    }
}
