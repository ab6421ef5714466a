package org.bcfplanner.ui.shell;

import java.util.List;

/** The keys of the list of plans on the first page, for people to read; the list itself knows them. */
final class LibraryKeys {
    /** In the order of the guide. */
    static final List<TableKeys.Key> ALL = List.of(
            new TableKeys.Key("Open the plan; put it back, in the bin", "Enter"),
            new TableKeys.Key("Rename the plan", "F2"),
            new TableKeys.Key("Duplicate as the next version", "Ctrl D"),
            new TableKeys.Key("Save as a plan file", "Ctrl Shift S"),
            new TableKeys.Key("Move to the bin; delete for good, in the bin", "Delete"),
            new TableKeys.Key("Undo what was done last", "Ctrl Z"),
            new TableKeys.Key("Find a plan, where there are more than eight", "Ctrl F"),
            new TableKeys.Key("Menu of the plan", "Shift F10"),
            new TableKeys.Key("Back from the bin", "Esc"));

    private LibraryKeys() {}
}
