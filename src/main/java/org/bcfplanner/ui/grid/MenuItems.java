package org.bcfplanner.ui.grid;

import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/** Items of a table's menus: each with its key, and with the reason behind its words where it cannot be chosen. */
final class MenuItems {
    private MenuItems() {}

    static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    static MenuItem item(String words, String keys, Runnable action) {
        MenuItem item = item(words, action);
        item.setAccelerator(KeyCombination.valueOf(keys));
        return item;
    }

    /** Disables an item and says why; leaves it alone for an empty reason. */
    static MenuItem unless(String reason, MenuItem item) {
        if (!reason.isEmpty()) {
            item.setDisable(true);
            item.setText(item.getText() + " – " + reason);
        }
        return item;
    }
}
