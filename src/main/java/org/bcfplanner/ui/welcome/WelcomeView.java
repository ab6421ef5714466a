package org.bcfplanner.ui.welcome;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.session.ProgramVersion;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The first page: start a plan, look at the sample, open a file, or go on with a plan of the library. */
public final class WelcomeView extends BorderPane {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final double GAP = 16;
    private static final double WIDTH = 848;

    private final WelcomeActions actions;
    private final Button first;

    /** @param scale the text size, 1 for 100 % */
    public WelcomeView(List<PlanSummary> plans, WelcomeActions actions, double scale) {
        this.actions = actions;
        this.first = card(
                "New plan",
                "Choose the year’s template and give your plan a name.",
                "bi-journal-plus",
                "Ctrl N",
                true,
                actions::newPlan);
        first.setId("new-plan");
        Button sample = card(
                "Open the sample plan",
                "Thurrock’s 2014/15 draft: ten schemes and real gaps.",
                "bi-book",
                "Ctrl Shift O",
                false,
                actions::openSample);
        sample.setId("open-sample");
        Button file = card(
                "Open a plan file",
                "A .bcfplan that somebody sent you. It becomes a plan of your library.",
                "bi-file-earmark-arrow-up",
                "Ctrl O",
                false,
                actions::openPlanFile);
        file.setId("open-file");
        FlowPane cards = new FlowPane(GAP, GAP, first, sample, file);
        cards.setPrefWrapLength(WIDTH * scale);
        Label promise = Parts.label(
                "Prepare, check and submit a Better Care Fund plan. Everything stays on this computer.",
                "product-line");
        promise.setWrapText(true);
        VBox column = new VBox(mark(), Parts.label("BCF Planner", "product-name"), promise, cards);
        column.getStyleClass().add("welcome-column");
        column.setMaxWidth(Region.USE_PREF_SIZE);
        if (!plans.isEmpty()) {
            column.getChildren().addAll(Parts.label("Recent plans", "card-title", "recent-title"), recent(plans));
        }
        StackPane centred = new StackPane(column);
        column.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(column, Pos.CENTER);
        centred.getStyleClass().add("welcome");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        setCenter(scroll);
        HBox foot = new HBox(
                Parts.label("Version " + ProgramVersion.current(), "small", "fg-muted"),
                divider(),
                Parts.label("No network needed", "small", "fg-muted"));
        foot.getStyleClass().add("welcome-foot");
        setBottom(foot);
        getStyleClass().add("welcome-page");
        addEventHandler(KeyEvent.KEY_PRESSED, this::shortcut);
    }

    /** Puts the focus on the first card, so that Enter starts. */
    public void enter() {
        first.requestFocus();
    }

    private void shortcut(KeyEvent key) {
        if (keys(KeyCode.N).match(key)) {
            actions.newPlan();
        } else if (keys(KeyCode.O, KeyCombination.SHIFT_DOWN).match(key)) {
            actions.openSample();
        } else if (keys(KeyCode.O).match(key)) {
            actions.openPlanFile();
        }
    }

    private static KeyCombination keys(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] all = new KeyCombination.Modifier[more.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(code, all);
    }

    private static StackPane mark() {
        StackPane mark = new StackPane(Icons.of("bi-intersect", 26, "on-accent"));
        mark.getStyleClass().addAll("mark", "large");
        return mark;
    }

    private static Button card(String title, String words, String icon, String keys, boolean leading, Runnable action) {
        StackPane tile = new StackPane(Icons.of(icon, 18, leading ? "on-accent" : "fg-accent"));
        tile.getStyleClass().addAll("card-tile", leading ? "leading" : "quiet");
        Label description = Parts.label(words, "fg-muted");
        description.setWrapText(true);
        Region gap = new Region();
        VBox.setVgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        VBox content = new VBox(tile, Parts.label(title, "card-title"), description, gap, Parts.label(keys, "key"));
        content.getStyleClass().add("card-content");
        Button card = new Button();
        card.setGraphic(content);
        card.setAccessibleText(title + ". " + words);
        card.getStyleClass().add("welcome-card");
        card.setOnAction(event -> action.run());
        return card;
    }

    private VBox recent(List<PlanSummary> plans) {
        VBox list = new VBox();
        list.getStyleClass().add("recent");
        for (PlanSummary plan : plans) {
            VBox names =
                    new VBox(Parts.label(plan.title(), "recent-name"), Parts.label(version(plan), "small", "fg-muted"));
            HBox content = new HBox(
                    14,
                    Icons.of("bi-file-earmark-text", 16, "fg-muted"),
                    names,
                    Parts.spacer(),
                    Parts.label(when(plan.changed()), "small", "fg-muted"));
            content.getStyleClass().add("recent-content");
            content.setMaxWidth(Double.MAX_VALUE);
            Button row = new Button();
            row.setGraphic(content);
            row.setMaxWidth(Double.MAX_VALUE);
            content.prefWidthProperty().bind(row.widthProperty().subtract(34));
            row.getStyleClass().add("recent-row");
            row.setAccessibleText(plan.title() + ", changed " + when(plan.changed()));
            row.setOnAction(event -> actions.open(plan.id()));
            list.getChildren().add(row);
        }
        return list;
    }

    private static String version(PlanSummary plan) {
        return plan.version().isEmpty() ? "Draft" : "Version " + plan.version();
    }

    private static String when(Instant changed) {
        var local = changed.atZone(ZoneId.systemDefault());
        return local.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
                ? "Today, " + TIME.format(local)
                : DAY.format(local);
    }

    private static Region divider() {
        Region divider = new Region();
        divider.getStyleClass().add("status-divider");
        return divider;
    }
}
