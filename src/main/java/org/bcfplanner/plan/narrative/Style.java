package org.bcfplanner.plan.narrative;

/** What a passage is in its text. */
public enum Style {
    PARAGRAPH("Paragraph"),
    /** A heading within the section, of level 1 to 3. */
    HEADING("Heading"),
    /** An item of a list, of level 1 to 3. */
    BULLET("Item"),
    /** An item of a numbered list, of level 1 to 3; its number is counted, never stored. */
    NUMBER("Numbered item"),
    /** The row of headings of a table. */
    HEADING_ROW("Row of headings"),
    /** A row of a table; rows that follow each other are one table. */
    ROW("Row");

    private final String label;

    Style(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** Whether it belongs to a list. */
    public boolean isItem() {
        return this == BULLET || this == NUMBER;
    }

    /** Whether it belongs to a table. */
    public boolean isRow() {
        return this == HEADING_ROW || this == ROW;
    }

    /** How deep it may be: 1 where there is one depth only. */
    public int deepest() {
        return isItem() || this == HEADING ? 3 : 1;
    }
}
