package org.bcfplanner.ui.kit;

/** Where an action stands in the menu and in the list of keys. */
public enum ActionGroup {
    FILE("File"),
    EDIT("Edit"),
    GO("Go to"),
    VIEW("View"),
    HELP("Help");

    private final String words;

    ActionGroup(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
