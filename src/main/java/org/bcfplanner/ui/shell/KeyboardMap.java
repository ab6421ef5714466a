package org.bcfplanner.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.kit.Parts;

/** Every action with its keys, and the keys of tables, texts, pages and the list of plans. */
public final class KeyboardMap {
    private KeyboardMap() {}

    /** All of them under headings. */
    public static Region list(Actions actions) {
        VBox list = new VBox(2);
        list.getStyleClass().add("keyboard-map");
        for (ActionGroup group : ActionGroup.values()) {
            List<Action> shown = actions.in(group);
            if (!shown.isEmpty()) {
                list.getChildren().add(heading(group.words()));
                shown.forEach(action -> list.getChildren().add(row(action.name().get(), action.keyWords())));
            }
        }
        add(list, "In a table", TableKeys.ALL);
        add(list, "In a text", TextKeys.ALL);
        PageKeys.ALL.forEach(group -> add(list, group.where(), group.keys()));
        add(list, "In the list of plans", LibraryKeys.ALL);
        return list;
    }

    private static void add(VBox list, String where, List<TableKeys.Key> keys) {
        list.getChildren().add(heading(where));
        keys.forEach(key -> list.getChildren().add(row(key.does(), key.keys())));
    }

    private static Node heading(String words) {
        Node heading = Parts.label(words, "keyboard-group");
        heading.setAccessibleRoleDescription("heading");
        return heading;
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
