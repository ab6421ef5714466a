package org.bcfplanner.ui.strategy;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;

/** What is said of the objectives that serve no goal. */
final class NoGoalPage extends VBox {
    private final StrategyModel model;
    private final ObjectiveLinks objectives;

    /** @param added run after an objective is added */
    NoGoalPage(StrategyModel model, Runnable added) {
        this.model = model;
        this.objectives = new ObjectiveLinks(model, added);
        getStyleClass().add("form");
        Label told = Parts.label("These objectives serve no goal yet. Choose one in the form of each.", "fg-muted");
        told.setWrapText(true);
        getChildren().addAll(Parts.label(StrategyItems.NO_GOAL, "card-title"), told, objectives);
    }

    void show() {
        objectives.show(model.tree().of(null));
    }
}
