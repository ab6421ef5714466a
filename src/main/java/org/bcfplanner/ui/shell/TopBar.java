package org.bcfplanner.ui.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bcfplanner.plan.Details;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The plan's name and version, undo and redo, and what can be done with the plan as a whole. */
final class TopBar extends HBox {
    private final MenuButton plan = new MenuButton();
    private final javafx.scene.control.Label title = Parts.fixed("", "plan-title");
    private final javafx.scene.control.Label version = Parts.fixed("", "pill");
    private final Button undo;
    private final Button redo;

    TopBar(PlanActions actions, Runnable onUndo, Runnable onRedo) {
        getStyleClass().add("top-bar");
        undo = Parts.iconButton("Undo", "bi-arrow-counterclockwise", onUndo);
        redo = Parts.iconButton("Redo", "bi-arrow-clockwise", onRedo);
        undo.setId("undo");
        redo.setId("redo");
        plan.setGraphic(new HBox(10, title, version));
        plan.getStyleClass().add("plan-menu");
        plan.setId("plan-menu");
        plan.getItems()
                .setAll(
                        item("Rename this plan…", actions::rename),
                        item("Save as a plan file…", actions::savePlanFile),
                        item("Export the workbook…", actions::export),
                        new SeparatorMenuItem(),
                        item("Close and show all plans", actions::close));
        Region divider = new Region();
        divider.getStyleClass().add("top-divider");
        Button export = Parts.button("Export", "bi-box-arrow-up", actions::export);
        export.setId("export");
        getChildren().addAll(mark(), plan, divider, undo, redo, Parts.spacer(), export);
    }

    /** The mark of the product. */
    private static StackPane mark() {
        StackPane mark = new StackPane(Icons.of("bi-intersect", 16, "on-accent"));
        mark.getStyleClass().add("mark");
        return mark;
    }

    void show(Details details) {
        title.setText(details.title());
        version.setText(details.version().isEmpty() ? "draft" : "v" + details.version());
        plan.setAccessibleText("Plan: " + details.title());
    }

    void showSteps(Optional<String> undoLabel, Optional<String> redoLabel) {
        step(undo, "Undo", undoLabel, "Nothing to undo");
        step(redo, "Redo", redoLabel, "Nothing to redo");
    }

    private static void step(Button button, String verb, Optional<String> label, String none) {
        button.setDisable(label.isEmpty());
        String words = label.map(each -> verb + " " + each).orElse(none);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
