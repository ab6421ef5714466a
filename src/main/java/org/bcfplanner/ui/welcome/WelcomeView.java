package org.bcfplanner.ui.welcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
import org.bcfplanner.session.ProgramVersion;
import org.bcfplanner.session.Sample;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionButton;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The first page: start a plan, look at the sample, open a file, or go on with a plan of the library. */
public final class WelcomeView extends BorderPane {
    private static final double GAP = 16;
    private static final double WIDTH = 848;

    private final Button first;
    private final LibraryPart library;
    private final BinPart bin;
    private final VBox start;
    private final VBox binPage;
    private final ScrollPane scroll;
    private final Map<Id<Plan>, PlanStanding> standings = new HashMap<>();
    private Shelves shelves = new Shelves(List.of(), List.of());

    /**
     * @param actions what the window can do
     * @param samples the plans that come with the program; the first has a card, the others a line
     * @param ofPlans what can be done with the plans of the list
     * @param scale   the text size, 1 for 100 %
     */
    public WelcomeView(Actions actions, List<Sample> samples, WelcomeActions ofPlans, double scale) {
        this.library = new LibraryPart(ofPlans, this::openBin, scale);
        this.bin = new BinPart(ofPlans, this::leaveBin, scale);
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
        start = column(mark(), Parts.label("BCF Planner", "product-name"), promise, cards);
        samples.stream().skip(1).map(sample -> line(sample, actions)).forEach(start.getChildren()::add);
        start.getChildren().add(library);
        binPage = column(bin);
        binPage.setPrefWidth(WIDTH * scale);
        Label drop = Parts.label("You can also drop a .bcfplan file anywhere in this window.", "small", "fg-muted");
        drop.setGraphic(Icons.of("bi-box-arrow-in-down", 14));
        drop.getStyleClass().add("welcome-drop");
        start.getChildren().add(drop);
        scroll = scrolling(start);
        setTop(corner(actions));
        setCenter(scroll);
        setBottom(foot(actions.get("keys")));
        getStyleClass().add("welcome-page");
    }

    /** Puts the focus on the first card, so that Enter starts. */
    public void enter() {
        applyCss(); // until then what is in the scrolled part belongs to no scene
        first.requestFocus();
    }

    /** Shows what the library holds. */
    public void show(Shelves held) {
        shelves = held;
        list();
    }

    /** Says how a plan of the list stands. */
    public void standing(Id<Plan> plan, PlanStanding standing) {
        standings.put(plan, standing);
        list();
    }

    /** Chooses a plan of the list in view; where it is not there, what stands in its place stays chosen. */
    public void choose(Id<Plan> plan) {
        if (isBinShown()) {
            bin.choose(plan);
        } else {
            library.choose(plan);
        }
    }

    /** Says what was just done, and puts the focus on the plan that is chosen. */
    public void tell(Note note) {
        say(note);
        if (isBinShown()) {
            bin.enter();
        } else {
            enterLibrary();
        }
    }

    /** Whether what was done last can be taken back. */
    public boolean canUndo() {
        return strip().note().undo().isPresent();
    }

    /** Takes back what was done last. */
    public void undo() {
        strip().undo();
    }

    private void say(Note note) {
        library.tell(note);
        bin.tell(note);
    }

    private void list() {
        library.show(ListedPlan.of(shelves.plans(), standings), shelves.bin().size());
        library.setVisible(!shelves.plans().isEmpty() || !shelves.bin().isEmpty());
        library.setManaged(library.isVisible());
        bin.show(ListedPlan.of(shelves.bin(), standings));
    }

    private void openBin() {
        turnTo(binPage);
        bin.enter();
    }

    private void leaveBin() {
        turnTo(start);
        enterLibrary();
    }

    private void enterLibrary() {
        if (!library.enter()) {
            first.requestFocus();
        }
    }

    private void turnTo(VBox page) {
        say(Note.NONE);
        scroll.setContent(centred(page));
        scroll.setVvalue(0);
        scroll.applyCss();
        scroll.layout();
    }

    private boolean isBinShown() {
        return binPage.getScene() != null;
    }

    private NoteStrip strip() {
        return isBinShown() ? bin.strip() : library.strip();
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

    private static VBox column(Node... content) {
        VBox column = new VBox(content);
        column.getStyleClass().add("welcome-column");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return column;
    }

    private static StackPane centred(VBox column) {
        StackPane centred = new StackPane(column);
        StackPane.setAlignment(column, Pos.CENTER);
        centred.getStyleClass().add("welcome");
        return centred;
    }

    private static ScrollPane scrolling(VBox column) {
        ScrollPane scroll = new ScrollPane(centred(column));
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
