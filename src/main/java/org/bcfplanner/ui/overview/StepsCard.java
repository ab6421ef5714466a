package org.bcfplanner.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.Step;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionButton;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;

/** The first things worth doing, each with a button that leads to the place. */
final class StepsCard extends Card {
    private static final int SHOWN = 5;

    private final OverviewModel model;
    private final Ways ways;
    private List<Step> shown = List.of();
    private boolean checked;

    StepsCard(OverviewModel model, Ways ways, double scale) {
        super("What to do next", "All checks", ways::showChecks, 440 * scale, 560 * scale);
        this.model = model;
        this.ways = ways;
        setId("steps-card");
        fill(List.of(Parts.label("The checks are looking at the plan…", "fg-muted")));
    }

    void show() {
        List<Step> steps = model.steps();
        List<Step> first = steps.subList(0, Math.min(SHOWN, steps.size()));
        int all = model.findings();
        link().setText(all == 1 ? "1 check" : "All " + all + " checks");
        link().setAccessibleText("Show all " + all + " findings of the checks");
        if (!model.isChecked() || (checked && first.equals(shown))) {
            return;
        }
        checked = true;
        shown = List.copyOf(first);
        List<Node> rows = new ArrayList<>();
        for (Step step : first) {
            rows.add(row(step, rows.size(), first.size()));
        }
        fill(rows.isEmpty() ? List.of(nothing()) : rows);
    }

    private Node row(Step step, int place, int count) {
        Progress.Shape shape = step.severity() == Severity.ERROR ? Progress.Shape.WRONG : Progress.Shape.WARNING;
        Label heading = Parts.label(step.heading(), "finding-title");
        heading.setMinWidth(0);
        Label reason =
                Parts.label(step.reason().isEmpty() ? step.section().label() : step.reason(), "small", "fg-muted");
        reason.setMinWidth(0);
        VBox words = new VBox(2, heading, reason);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        Tooltip.install(words, tooltip(step));
        HBox.setHgrow(words, Priority.ALWAYS);
        ActionButton go = ActionButton.words(action(step, place), step.kind().verb());
        go.button().getStyleClass().add("chip");
        go.button().setAccessibleText(step.kind().verb() + ": " + step.heading() + ". " + step.reason());
        HBox row = new HBox(12, Icons.of(shape.icon(), 14, shape.style()), words, go);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("step");
        VBox.setVgrow(row, Priority.ALWAYS);
        if (place < count - 1) {
            row.getStyleClass().add("divided");
        }
        return row;
    }

    private Action action(Step step, int place) {
        return Action.of("step-" + place, ActionGroup.GO, step.heading(), () -> {
                    model.select(step.first());
                    ways.goTo(step.first());
                })
                .refusedBy(() -> ways.refusalToGo(step.first()));
    }

    private static Tooltip tooltip(Step step) {
        Tooltip tooltip = new Tooltip((step.heading() + "\n" + step.reason()).strip());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        return tooltip;
    }

    private static HBox nothing() {
        Label said = Parts.label("No error and no warning stands.");
        said.setMinWidth(0);
        HBox banner = new HBox(10, Icons.of("bi-check-circle-fill", 14, "fg-success"), said);
        banner.getStyleClass().addAll("banner", "done");
        return banner;
    }
}
