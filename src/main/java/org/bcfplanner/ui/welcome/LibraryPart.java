package org.bcfplanner.ui.welcome;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.controlsfx.control.textfield.CustomTextField;

/** The plans of the library under their heading, with a search field where there are many and the way to the bin. */
final class LibraryPart extends VBox {
    /** More plans than these are searched. */
    private static final int MANY = 8;

    private static final KeyCombination SEARCH = KeyCombination.valueOf("Shortcut+F");

    private final PlanList list;
    private final NoteStrip strip = new NoteStrip();
    private final CustomTextField search = new CustomTextField();
    private final Button bin;
    private final Label none = Parts.label("", "fg-muted");
    private List<ListedPlan> plans = List.of();

    /** @param openBin shows the bin */
    LibraryPart(WelcomeActions actions, Runnable openBin, double scale) {
        this.list = new PlanList("Plans", Deed.inLibrary(actions), scale);
        this.bin = Parts.button("Bin", "bi-trash", openBin, "link");
        list.setId("plans");
        list.setPlaceholder(none);
        bin.setId("open-bin");
        search.setId("find-plan");
        search.setPromptText("Find a plan");
        search.setAccessibleText("Find a plan by its title, version or state");
        search.setLeft(Icons.of("bi-search", 12));
        search.textProperty().addListener((property, was, is) -> filter());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInSearch);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        HBox heading = new HBox(12, Parts.fixed("Your plans", "card-title"), Parts.spacer(), search, bin);
        heading.getStyleClass().add("recent-title");
        getChildren().addAll(heading, strip, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("library");
    }

    /** Shows these plans, and how many there are in the bin. */
    void show(List<ListedPlan> shown, int binned) {
        plans = shown;
        boolean many = shown.size() > MANY;
        if (!many) {
            search.clear();
        }
        search.setVisible(many);
        search.setManaged(many);
        bin.setText("Bin (" + binned + ")");
        bin.setVisible(binned > 0);
        bin.setManaged(binned > 0);
        list.setVisible(!shown.isEmpty());
        list.setManaged(!shown.isEmpty());
        filter();
    }

    void tell(Note note) {
        strip.show(note);
    }

    NoteStrip strip() {
        return strip;
    }

    void choose(Id<Plan> plan) {
        if (!list.choose(plan) && plans.stream().anyMatch(row -> row.plan().id().equals(plan))) {
            search.clear();
            list.choose(plan);
        }
    }

    /** Puts the focus on the chosen plan; false where there is none. */
    boolean enter() {
        list.requestFocus();
        return list.isVisible();
    }

    private void filter() {
        String typed = search.getText();
        list.show(plans.stream().filter(plan -> plan.says(typed)).toList());
        none.setText("No plan says “" + typed.strip() + "”.");
    }

    private void pressed(KeyEvent key) {
        if (SEARCH.match(key) && search.isVisible()) {
            search.requestFocus();
            key.consume();
        }
    }

    private void pressedInSearch(KeyEvent key) {
        boolean toList = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER;
        if (toList && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            key.consume();
        }
    }
}
