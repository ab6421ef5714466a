package org.bcfplanner.ui.actions;

/** Which actions the table lists. */
enum Listed {
    ALL("All"),
    OPEN("Not done"),
    OVERDUE("Overdue");

    private final String words;

    Listed(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
