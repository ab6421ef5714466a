package org.bcfplanner.ui.strategy;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.ui.kit.Parts;

/** Objectives to go to, and where one is added. */
final class ObjectiveLinks extends VBox {
    private final StrategyModel model;
    private final Label count = Parts.label("", "fg-muted");
    private final VBox rows = new VBox();

    /** @param added run after an objective is added */
    ObjectiveLinks(StrategyModel model, Runnable added) {
        this.model = model;
        rows.setId("goal-objectives");
        Button add = Parts.button(
                "Add an objective",
                "bi-plus",
                () -> {
                    model.addObjective();
                    added.run();
                },
                "link");
        setSpacing(4);
        getChildren().addAll(StrategyForm.line(Parts.label("Objectives", "strong"), count, add), rows);
    }

    void show(List<Objective> objectives) {
        count.setText(objectives.isEmpty() ? "None yet" : Integer.toString(objectives.size()));
        rows.getChildren().setAll(objectives.stream().map(this::row).toList());
    }

    private HBox row(Objective objective) {
        String heading = objective.heading().isBlank() ? "An objective without a heading" : objective.heading();
        Button go = new Button(heading);
        go.getStyleClass().addAll("link", "scheme-link");
        go.setMinWidth(0);
        go.setMaxWidth(Double.MAX_VALUE);
        go.setTooltip(new Tooltip(heading));
        go.setAccessibleText("Go to objective " + objective.name());
        go.setOnAction(event -> model.select(objective.id().toString()));
        HBox.setHgrow(go, Priority.ALWAYS);
        HBox row = new HBox(4, Parts.fixed(objective.code(), "outline-number"), go);
        row.getStyleClass().add("scheme-link-row");
        return row;
    }
}
