package org.bcfplanner.check.outcome;

import org.bcfplanner.change.Table;

/** The parts of a plan by which findings are grouped, as the window's navigation names them. */
public enum Section {
    DETAILS("Plan details"),
    SCHEMES("Schemes"),
    FINANCE("Finance");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    /** The heading of the section. */
    public String label() {
        return label;
    }

    /** Where the rows of a table are worked on. What is not of the plan's frame or its schemes is money. */
    public static Section of(Table<?> table) {
        return switch (table.name()) {
            case "organisation", "acceptance" -> DETAILS;
            case "theme", "scheme" -> SCHEMES;
            default -> FINANCE;
        };
    }
}
