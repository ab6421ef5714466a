package org.bcfplanner.ui.risks;

/** How the register is laid out. */
enum RegisterOrder {
    CATEGORY("By category"),
    /** Without categories, the highest score first, what has none last. */
    SCORE("By score");

    private final String label;

    RegisterOrder(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
