package org.bcfplanner.ui.shell;

import java.util.List;

/** The keys of the texts of the narrative, for people to read; a text itself knows them. */
final class TextKeys {
    /** In the order of the guide. */
    static final List<TableKeys.Key> ALL = List.of(
            new TableKeys.Key("Bold, italic", "Ctrl B, Ctrl I"),
            new TableKeys.Key("Link on the selected words", "Ctrl Shift K"),
            new TableKeys.Key("Bullets, numbered list", "Ctrl Shift L, Ctrl Shift N"),
            new TableKeys.Key("Item one level deeper, higher", "Tab, Shift Tab"),
            new TableKeys.Key("Heading 1, 2, 3; paragraph", "Ctrl Alt 1, 2, 3; Ctrl Alt 0"),
            new TableKeys.Key("Line break within a paragraph", "Shift Enter"),
            new TableKeys.Key("Paste with structure, words only", "Ctrl V, Ctrl Shift V"),
            new TableKeys.Key("Insert a table; into the table at the caret", "Ctrl Shift T; Enter"),
            new TableKeys.Key("Next, previous cell of a table", "Tab, Shift Tab"),
            new TableKeys.Key("Row below, column to the right", "Insert, Alt Insert"),
            new TableKeys.Key("Remove the row, the column", "Ctrl minus, Alt minus"),
            new TableKeys.Key("Out of the table", "Esc"));

    private TextKeys() {}
}
