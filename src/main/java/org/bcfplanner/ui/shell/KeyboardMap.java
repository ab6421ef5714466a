package org.bcfplanner.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Parts;

/** Every action with its keys, and the keys of tables, texts and the list of plans. */
public final class KeyboardMap {
    private KeyboardMap() {}

    public static void show(Dialogs dialogs, Actions actions) {
        VBox list = new VBox(2);
        list.getStyleClass().add("keyboard-map");
        for (ActionGroup group : ActionGroup.values()) {
            List<Action> shown = actions.in(group);
            if (!shown.isEmpty()) {
                list.getChildren().add(heading(group.words()));
                shown.forEach(action -> list.getChildren().add(row(action.name().get(), action.keyWords())));
            }
        }
        list.getChildren().add(heading("In a table"));
        TableKeys.ALL.forEach(key -> list.getChildren().add(row(key.does(), key.keys())));
        list.getChildren().add(heading("In a text"));
        TextKeys.ALL.forEach(key -> list.getChildren().add(row(key.does(), key.keys())));
        list.getChildren().add(heading("In the list of plans"));
        LibraryKeys.ALL.forEach(key -> list.getChildren().add(row(key.does(), key.keys())));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "wide", "keyboard-scroll");
        scroll.setAccessibleText("The keys of the program");
        Button done = new Button("Close");
        done.setOnAction(event -> dialogs.close());
        dialogs.say("Keyboard shortcuts", scroll, done);
        scroll.requestFocus();
    }

    private static Label heading(String words) {
        return Parts.label(words, "keyboard-group");
    }

    private static Node row(String words, String keys) {
        HBox row = new HBox(8, Parts.label(words), Parts.spacer());
        row.getStyleClass().add("keyboard-row");
        if (!keys.isEmpty()) {
            row.getChildren().add(Parts.fixed(keys, "key"));
        }
        return row;
    }
}
