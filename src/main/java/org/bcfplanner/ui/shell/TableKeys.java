package org.bcfplanner.ui.shell;

import java.util.List;

/** The keys of every table, for people to read; the table itself knows them. */
final class TableKeys {
    /** In the order of the guide. */
    static final List<Key> ALL = List.of(
            new Key("Start an edit with a character", "any character"),
            new Key("Edit with the text kept", "F2"),
            new Key("Take the edit and go down, up", "Enter, Shift Enter"),
            new Key("Take the edit and go right, left", "Tab, Shift Tab"),
            new Key("Leave the edit", "Esc"),
            new Key("Travel; with Shift select", "arrows, Home, End, Page Up, Page Down"),
            new Key("Go to the edge of what is filled", "Ctrl arrows"),
            new Key("Go to the first, last cell", "Ctrl Home, Ctrl End"),
            new Key("Select all; the columns, the rows of the selection", "Ctrl A, Ctrl Space, Shift Space"),
            new Key("Clear the selected cells", "Delete"),
            new Key("Copy, cut, paste", "Ctrl C, Ctrl X, Ctrl V"),
            new Key("Fill down, right", "Ctrl D, Ctrl R"),
            new Key("Add a row", "Insert"),
            new Key("Remove the selected rows", "Ctrl minus"),
            new Key("Move the selected rows", "Alt Up, Alt Down"),
            new Key("Duplicate the selected rows", "Ctrl Shift D"),
            new Key("Filter or find", "Ctrl F"),
            new Key("Next, previous match", "F3, Shift F3, Ctrl G"),
            new Key("Sort by this column: up, down, as the plan has it", "F7"),
            new Key("Fill the selection with what is typed; put in what is offered", "Ctrl Enter"),
            new Key("Menu of the table, with its columns", "Shift F10"),
            new Key("Next, previous tab", "Ctrl Page Down, Ctrl Page Up"),
            new Key("Show the row as a form", "F4"),
            new Key("Show the history of the cell", "Ctrl Shift H"));

    private TableKeys() {}

    /** What keys do. */
    record Key(String does, String keys) {}
}
