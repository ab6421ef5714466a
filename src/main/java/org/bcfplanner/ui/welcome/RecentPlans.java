package org.bcfplanner.ui.welcome;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;

/** The plans of the library, the last changed first, each with how it stands. */
final class RecentPlans extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final WelcomeActions actions;
    private final Map<Id<Plan>, Label> standings = new HashMap<>();

    RecentPlans(List<PlanSummary> plans, WelcomeActions actions) {
        this.actions = actions;
        getStyleClass().add("recent");
        plans.forEach(plan -> getChildren().add(row(plan)));
    }

    /** Says how a plan stands; one that is not in the list is passed over. */
    void standing(Id<Plan> plan, Progress progress) {
        Label label = standings.get(plan);
        if (label != null) {
            label.setText(progress.words());
            label.setGraphic(
                    Icons.of(progress.shape().icon(), 12, progress.shape().style()));
        }
    }

    /** Says that a plan cannot be read. */
    void unreadable(Id<Plan> plan, String why) {
        standing(plan, new Progress("Cannot be read", Progress.Shape.WRONG));
        Label label = standings.get(plan);
        if (label != null) {
            label.setTooltip(new Tooltip(why));
        }
    }

    private HBox row(PlanSummary plan) {
        VBox names =
                new VBox(Parts.label(plan.title(), "recent-name"), Parts.label(version(plan), "small", "fg-muted"));
        names.setMinWidth(0);
        Label standing = Parts.fixed("", "small", "fg-muted", "recent-standing");
        standings.put(plan.id(), standing);
        HBox content = new HBox(
                14,
                Icons.of("bi-file-earmark-text", 16, "fg-muted"),
                names,
                Parts.spacer(),
                standing,
                Parts.fixed(when(plan.changed()), "small", "fg-muted", "recent-when"));
        content.getStyleClass().add("recent-content");
        Button open = new Button();
        open.setGraphic(content);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(0);
        HBox.setHgrow(open, Priority.ALWAYS);
        content.prefWidthProperty().bind(open.widthProperty().subtract(34));
        open.getStyleClass().add("recent-row");
        open.setAccessibleText(plan.title() + ", changed " + when(plan.changed()));
        open.setOnAction(event -> actions.open(plan.id()));
        Button remove = Parts.iconButton(
                "Remove “" + plan.title() + "” from the library…", "bi-trash", () -> actions.remove(plan));
        remove.getStyleClass().add("recent-remove");
        HBox row = new HBox(open, remove);
        row.getStyleClass().add("recent-line");
        return row;
    }

    private static String version(PlanSummary plan) {
        String year = Editions.all().stream()
                .filter(edition -> edition.code().equals(plan.edition()))
                .flatMap(edition -> edition.years().stream().limit(1))
                .map(first -> first + ", ")
                .findFirst()
                .orElse("");
        return year + (plan.version().isEmpty() ? "draft" : "version " + plan.version());
    }

    private static String when(Instant changed) {
        var local = changed.atZone(ZoneId.systemDefault());
        return local.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
                ? "Today, " + TIME.format(local)
                : DAY.format(local);
    }
}
