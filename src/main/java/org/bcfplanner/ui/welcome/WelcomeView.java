package org.bcfplanner.ui.welcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
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
import org.bcfplanner.ui.kit.ScrollingPage;

/** The first page: start a plan, look at the sample, open a file, or go on with a plan of the library. */
public final class WelcomeView extends BorderPane {
    private static final double WIDTH = 848;

    /** With more plans than these the list has most of the page. */
    private static final int FEW = 3;

    private final Start start;
    private final LibraryPart library;
    private final BinPart bin;
    private final ScrollingPage startPage;
    private final ScrollingPage binPage;
    private final Map<Id<Plan>, PlanStanding> standings = new HashMap<>();
    private Shelves shelves;

    /**
     * @param held    what the library holds
     * @param actions what the window can do
     * @param samples the plans that come with the program; the first has a card, the others a line
     * @param ofPlans what can be done with the plans of the list
     * @param scale   the text size, 1 for 100 %
     */
    public WelcomeView(Shelves held, Actions actions, List<Sample> samples, WelcomeActions ofPlans, double scale) {
        this.shelves = held;
        this.library = new LibraryPart(ofPlans, this::openBin, scale);
        this.bin = new BinPart(ofPlans, this::leaveBin, scale);
        Start.Size size = held.plans().size() > FEW ? Start.Size.SMALL : Start.Size.LARGE;
        this.start = new Start(actions, samples, size, WIDTH * scale);
        Label drop = Parts.label("You can also drop a .bcfplan file anywhere in this window.", "small", "fg-muted");
        drop.setGraphic(Icons.of("bi-box-arrow-in-down", 14));
        drop.getStyleClass().add("welcome-drop");
        VBox.setVgrow(library, Priority.ALWAYS);
        VBox.setVgrow(bin, Priority.ALWAYS);
        startPage = page(size == Start.Size.SMALL ? Pos.TOP_CENTER : Pos.CENTER, start, library, drop);
        bin.setPrefWidth(WIDTH * scale);
        binPage = page(Pos.TOP_CENTER, bin);
        setTop(corner(actions));
        setCenter(startPage);
        setBottom(foot(actions.get("keys")));
        getStyleClass().add("welcome-page");
        list();
    }

    /** Puts the focus on the first card, so that Enter starts; in the bin on a plan. */
    public void enter() {
        if (isBinShown()) {
            bin.enter();
        } else {
            start.first().requestFocus();
        }
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

    /** Shows what is in the bin. */
    public void openBin() {
        turnTo(binPage);
        bin.enter();
    }

    private void leaveBin() {
        turnTo(startPage);
        enterLibrary();
    }

    private void enterLibrary() {
        if (!library.enter()) {
            start.first().requestFocus();
        }
    }

    private void turnTo(ScrollingPage page) {
        say(Note.NONE);
        setCenter(page);
        page.setVvalue(0);
        applyCss();
        layout();
    }

    /** Whether the bin is shown in the place of the plans. */
    public boolean isBinShown() {
        return binPage.equals(getCenter());
    }

    private NoteStrip strip() {
        return isBinShown() ? bin.strip() : library.strip();
    }

    private static HBox corner(Actions actions) {
        HBox corner = new HBox(8, Parts.spacer());
        Stream.of("help", "theme", "settings")
                .map(actions::get)
                .map(ActionButton::icon)
                .forEach(corner.getChildren()::add);
        corner.getStyleClass().add("welcome-corner");
        return corner;
    }

    private static ScrollingPage page(Pos place, Node... content) {
        VBox column = new VBox(content);
        column.getStyleClass().add("welcome-column");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane around = new StackPane(column);
        StackPane.setAlignment(column, place);
        around.getStyleClass().addAll("welcome", place == Pos.CENTER ? "centred" : "at-the-top");
        return new ScrollingPage(around);
    }

    private static HBox foot(Action keys) {
        Region divider = new Region();
        divider.getStyleClass().add("status-divider");
        Button shortcuts = new Button("All keys");
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
}
