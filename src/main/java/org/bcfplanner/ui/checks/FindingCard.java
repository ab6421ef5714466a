package org.bcfplanner.ui.checks;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.PlaceWords;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** One finding: what it is, why, what can be done about it, where it is. */
final class FindingCard extends HBox {
    /** What the buttons of a card do. */
    interface Doings {
        void goTo(Finding finding);

        void repair(Repair repair);

        /** Why a finding cannot be gone to, as a sentence; empty where it can. */
        Optional<String> refusalToGo(Finding finding);
    }

    FindingCard(Finding finding, Plan plan, Doings doings) {
        getStyleClass().add("finding");
        VBox words = new VBox(4, wrapped(Parts.label(finding.heading(), "strong")));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        if (!finding.reason().isEmpty()) {
            words.getChildren().add(wrapped(Parts.label(finding.reason(), "small", "fg-muted")));
        }
        if (!finding.repairs().isEmpty()) {
            FlowPane repairs = new FlowPane(6, 6);
            finding.repairs().forEach(repair -> repairs.getChildren().add(repairButton(repair, doings)));
            words.getChildren().add(repairs);
        }
        words.getChildren().add(foot(finding, plan, doings));
        getChildren().addAll(Icons.of(icon(finding.severity()), 14, style(finding.severity())), words);
    }

    static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "bi-x-octagon-fill";
            case WARNING -> "bi-exclamation-triangle-fill";
            case NOTE -> "bi-info-circle-fill";
        };
    }

    static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "fg-danger";
            case WARNING -> "fg-warning";
            case NOTE -> "fg-accent";
        };
    }

    private static Button repairButton(Repair repair, Doings doings) {
        Button button = new Button(repair.label());
        button.getStyleClass().add("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> doings.repair(repair));
        return button;
    }

    private static HBox foot(Finding finding, Plan plan, Doings doings) {
        Label where = Parts.label(PlaceWords.of(finding.place(), plan), "small", "fg-muted");
        where.setMinWidth(0);
        HBox foot = new HBox(8, where, Parts.spacer());
        foot.getStyleClass().add("finding-foot");
        Button go = link("Go to", () -> doings.goTo(finding));
        go.setGraphic(Icons.of("bi-arrow-right-short", 14));
        go.setContentDisplay(ContentDisplay.RIGHT);
        go.setAccessibleText("Go to " + where.getText());
        StackPane around = new StackPane(go);
        doings.refusalToGo(finding).ifPresent(reason -> {
            go.setDisable(true);
            Tooltip.install(around, new Tooltip(reason));
        });
        foot.getChildren().add(around);
        return foot;
    }

    private static Button link(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().addAll("link", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }
}
