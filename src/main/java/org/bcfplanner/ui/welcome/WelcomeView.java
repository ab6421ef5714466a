package org.bcfplanner.ui.welcome;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.session.ProgramVersion;
import org.bcfplanner.session.Sample;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionButton;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;

/** The first page: start a plan, look at the sample, open a file, or go on with a plan of the library. */
public final class WelcomeView extends BorderPane {
    private static final double GAP = 16;
    private static final double WIDTH = 848;

    private final Button first;
    private final RecentPlans recent;

    /**
     * @param actions what the window can do
     * @param samples the plans that come with the program; the first has a card, the others a line
     * @param ofPlans what can be done with the plans of the list
     * @param scale   the text size, 1 for 100 %
     */
    public WelcomeView(
            List<PlanSummary> plans, Actions actions, List<Sample> samples, WelcomeActions ofPlans, double scale) {
        this.recent = new RecentPlans(plans, ofPlans);
        this.first = card(
                "New plan",
                "Choose the year’s template and give your plan a name.",
                actions.get("new-plan"),
                "leading");
        FlowPane cards = new FlowPane(
                GAP,
                GAP,
                first,
                card(
                        "Open the sample plan",
                        samples.getFirst().about(),
                        actions.get(samples.getFirst().action()),
                        "quiet"),
                card(
                        "Open a plan file",
                        "A .bcfplan that somebody sent you. It becomes a plan of your library.",
                        actions.get("open-file"),
                        "quiet"));
        cards.setPrefWrapLength(WIDTH * scale);
        Label promise = Parts.label(
                "Prepare, check and submit a Better Care Fund plan. Everything stays on this computer.",
                "product-line");
        promise.setWrapText(true);
        promise.setMinHeight(Region.USE_PREF_SIZE);
        VBox column = new VBox(mark(), Parts.label("BCF Planner", "product-name"), promise, cards);
        samples.stream().skip(1).map(sample -> line(sample, actions)).forEach(column.getChildren()::add);
        column.getStyleClass().add("welcome-column");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (!plans.isEmpty()) {
            column.getChildren().addAll(Parts.label("Recent plans", "card-title", "recent-title"), recent);
        }
        Label drop = Parts.label("You can also drop a .bcfplan file anywhere in this window.", "small", "fg-muted");
        drop.setGraphic(Icons.of("bi-box-arrow-in-down", 14));
        drop.getStyleClass().add("welcome-drop");
        column.getChildren().add(drop);
        setTop(corner(actions));
        setCenter(scrolling(column));
        setBottom(foot(actions.get("keys")));
        getStyleClass().add("welcome-page");
    }

    /** Puts the focus on the first card, so that Enter starts. */
    public void enter() {
        applyCss(); // until then what is in the scrolled part belongs to no scene
        first.requestFocus();
    }

    /** Says how a plan of the list stands. */
    public void standing(Id<Plan> plan, Progress progress) {
        recent.standing(plan, progress);
    }

    /** Says that a plan of the list cannot be read. */
    public void unreadable(Id<Plan> plan, String why) {
        recent.unreadable(plan, why);
    }

    private static HBox corner(Actions actions) {
        HBox corner = new HBox(8, Parts.spacer());
        Stream.of("keys", "theme", "settings")
                .map(actions::get)
                .map(ActionButton::icon)
                .forEach(corner.getChildren()::add);
        corner.getStyleClass().add("welcome-corner");
        return corner;
    }

    private static ScrollPane scrolling(VBox column) {
        StackPane centred = new StackPane(column);
        StackPane.setAlignment(column, Pos.CENTER);
        centred.getStyleClass().add("welcome");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private static HBox foot(Action keys) {
        Region divider = new Region();
        divider.getStyleClass().add("status-divider");
        Button shortcuts = new Button("Keyboard shortcuts");
        shortcuts.getStyleClass().addAll("link", "small");
        shortcuts.setOnAction(event -> keys.run());
        HBox foot = new HBox(
                Parts.label("Version " + ProgramVersion.current(), "small", "fg-muted"),
                divider,
                Parts.label("No network needed", "small", "fg-muted"),
                Parts.spacer(),
                shortcuts);
        foot.getStyleClass().add("welcome-foot");
        return foot;
    }

    private static StackPane mark() {
        StackPane mark = new StackPane(Icons.of("bi-intersect", 26, "on-accent"));
        mark.getStyleClass().addAll("brand-mark", "large");
        return mark;
    }

    /** A sample beside the first: what it is called, and what there is to see. */
    private static Button line(Sample sample, Actions actions) {
        Action open = actions.get(sample.action());
        Button line = new Button(
                open.name().get() + ": " + sample.about(), Icons.of(open.icon().get(), 14, "fg-accent"));
        line.setId(open.id());
        line.getStyleClass().add("link");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setOnAction(event -> open.run());
        VBox.setMargin(line, new Insets(8, 0, 0, 0));
        return line;
    }

    private static Button card(String title, String words, Action action, String style) {
        String colour = style.equals("leading") ? "on-accent" : "fg-accent";
        StackPane tile = new StackPane(Icons.of(action.icon().get(), 18, colour));
        tile.getStyleClass().addAll("card-tile", style);
        Label description = Parts.label(words, "fg-muted");
        description.setWrapText(true);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox content = new VBox(
                tile, Parts.label(title, "card-title"), description, gap, Parts.label(action.keyWords(), "key"));
        content.getStyleClass().add("card-content");
        Button card = new Button();
        card.setId(action.id());
        card.setGraphic(content);
        card.setAccessibleText(title + ". " + words);
        card.getStyleClass().add("welcome-card");
        card.setOnAction(event -> action.run());
        return card;
    }
}
