package org.bcfplanner.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bcfplanner.plan.Details;
import org.bcfplanner.ui.kit.ActionButton;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The plan's name and version with the menu, undo and redo, the way to the finder, and what is wanted often. */
final class TopBar extends HBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private Actions offered;
    private final MenuButton plan = new MenuButton();
    private final Label title = Parts.label("", "plan-title");
    private final Label version = Parts.fixed("", "pill");
    private final List<ActionButton> buttons;
    private final ActionButton checks;
    private final Button export;
    private final Button find = new Button();
    private final Label findWords = Parts.label("", "find-words");
    private final HBox findBox;

    TopBar(Actions actions) {
        this.offered = actions;
        getStyleClass().add("top-bar");
        HBox name = new HBox(10, title, version);
        name.getStyleClass().add("plan-name");
        plan.setGraphic(name);
        plan.getStyleClass().add("plan-menu");
        plan.setId("plan-menu");
        plan.setMinWidth(0);
        plan.getItems().setAll(new MenuItem()); // a menu without items does not open; they are made when it does
        plan.setOnShowing(event -> plan.getItems().setAll(MainMenu.items(offered)));
        Region divider = new Region();
        divider.getStyleClass().add("top-divider");
        ActionButton undo = ActionButton.icon(actions.get("undo"));
        ActionButton redo = ActionButton.icon(actions.get("redo"));
        ActionButton exporting = ActionButton.words(actions.get("export"), "Export");
        checks = ActionButton.words(actions.get("checks"), "Checks");
        ActionButton theme = ActionButton.icon(actions.get("theme"));
        ActionButton settings = ActionButton.icon(actions.get("settings"));
        buttons = List.of(undo, redo, checks, exporting, theme, settings);
        export = exporting.button();
        findBox = new HBox(
                Icons.of("bi-search", 12),
                findWords,
                Parts.spacer(),
                Parts.fixed(actions.get("find").keyWords(), "key"));
        findBox.getStyleClass().add("find-content");
        find.setId("find");
        find.setGraphic(findBox);
        find.setAccessibleText("Find");
        find.setOnAction(event -> actions.get("find").run());
        getChildren()
                .addAll(
                        mark(),
                        plan,
                        divider,
                        undo,
                        redo,
                        Parts.spacer(),
                        find,
                        Parts.spacer(),
                        checks,
                        exporting,
                        theme,
                        settings);
    }

    /** The mark of the product. */
    private static StackPane mark() {
        StackPane mark = new StackPane(Icons.of("bi-intersect", 16, "on-accent"));
        mark.getStyleClass().add("brand-mark");
        return mark;
    }

    /** Shows these in the menu from now on; those on the buttons stay as they are. */
    void offer(Actions all) {
        offered = all;
    }

    void show(Details details) {
        title.setText(details.title());
        version.setText(details.version().isEmpty() ? "draft" : "v" + details.version());
        plan.setAccessibleText("Menu of the plan " + details.title());
    }

    /** Shows how many findings there are. */
    void showChecks(int findings) {
        checks.button().setText(findings == 1 ? "1 check" : findings + " checks");
    }

    /** Shows whether the pane of checks is open. */
    void checksOpen(boolean are) {
        checks.button().pseudoClassStateChanged(OPEN, are);
    }

    /** Shows what can be done now. */
    void refresh() {
        buttons.forEach(ActionButton::refresh);
    }

    void fit(Room room) {
        boolean tight = room == Room.TIGHT;
        version.setVisible(!tight);
        version.setManaged(!tight);
        checks.button().setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        export.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        findWords.setText(room == Room.WIDE ? Palette.PROMPT : "Find");
        find.setGraphic(tight ? Icons.of("bi-search", 16) : findBox);
        find.getStyleClass().removeAll("find-box", "wide", "icon-button");
        find.getStyleClass().add(tight ? "icon-button" : "find-box");
        if (room == Room.WIDE) {
            find.getStyleClass().add("wide");
        }
    }

    /** Opens the menu, as the key for it does. */
    void openMenu() {
        plan.requestFocus();
        plan.show();
    }
}
