package org.bcfplanner.ui.schemes;

/** How the navigator lists the schemes. */
enum Arrangement {
    THEMES("Themes"),
    FLAT("Flat list");

    private final String label;

    Arrangement(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
