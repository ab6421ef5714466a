package org.bcfplanner.ui.shell;

import java.util.List;

/** The keys of single pages and panes, for people to read; each of them knows its own. */
final class PageKeys {
    /** In the order of the guide. */
    static final List<Group> ALL = List.of(
            new Group(
                    "In the checks",
                    new TableKeys.Key("Choose a finding", "Up, Down"),
                    new TableKeys.Key("Go to its cell or field", "Enter"),
                    new TableKeys.Key("Do the first of its repairs", "Ctrl Enter"),
                    new TableKeys.Key("Say why it may stand", "Shift Enter"),
                    new TableKeys.Key("Withdraw the reason", "Delete")),
            new Group(
                    "In the outline of the narrative",
                    new TableKeys.Key("From chapter to chapter", "Up, Down"),
                    new TableKeys.Key("Into the text of the chapter", "Enter, F2"),
                    new TableKeys.Key("Out of a text, to the next part of the window", "F6")),
            new Group(
                    "In a review note",
                    new TableKeys.Key("Keep it", "Ctrl Enter"),
                    new TableKeys.Key("Leave it", "Esc")),
            new Group(
                    "In the risk matrix",
                    new TableKeys.Key("From square to square", "arrows"),
                    new TableKeys.Key("List the risks of the square; all again", "Enter"),
                    new TableKeys.Key("Copy the matrix as an image and a table", "Ctrl C, Ctrl Shift C")),
            new Group(
                    "In a review of risks",
                    new TableKeys.Key("Choose probability and impact", "arrows"),
                    new TableKeys.Key("Confirm the risk and go to the next", "Ctrl Enter"),
                    new TableKeys.Key("Next, previous risk", "Ctrl Page Down, Ctrl Page Up"),
                    new TableKeys.Key("Leave; the review waits where it is", "Esc")),
            new Group(
                    "In metrics",
                    new TableKeys.Key("Put in the figure that is offered", "Ctrl Enter"),
                    new TableKeys.Key("Move a comparison up, down", "Alt Up, Alt Down")),
            new Group(
                    "On a picture",
                    new TableKeys.Key("From bar to bar, from figure to figure", "arrows, Home, End"),
                    new TableKeys.Key("Go to the figures it shows", "Enter"),
                    new TableKeys.Key("Copy it as an image and a table", "Ctrl C, Ctrl Shift C"),
                    new TableKeys.Key("The picture as a table, and back", "Ctrl Shift T")),
            new Group(
                    "In the strategy",
                    new TableKeys.Key("Move a goal, objective or appendix", "Alt Up, Alt Down"),
                    new TableKeys.Key("Remove a link of an action", "Delete")),
            new Group(
                    "In the history and in a comparison",
                    new TableKeys.Key("From change to change", "Up, Down, Home, End, Page Up, Page Down"),
                    new TableKeys.Key("Go to what was changed; open a version as it was", "Enter"),
                    new TableKeys.Key("Search the changes", "Ctrl F"),
                    new TableKeys.Key("Versions, changes", "Ctrl Page Down, Ctrl Page Up"),
                    new TableKeys.Key("Next, previous difference of a comparison", "F8, Shift F8")),
            new Group(
                    "Taking back a copy and settling differences",
                    new TableKeys.Key("Take or leave a line", "Space"),
                    new TableKeys.Key("Make what is chosen part of the plan", "Ctrl Enter"),
                    new TableKeys.Key("Settle it: mine, theirs, both, as it stands", "1, 2, 3, 4"),
                    new TableKeys.Key("Back to the plan", "Esc")),
            new Group(
                    "In help",
                    new TableKeys.Key("Between the page and the list of pages", "F6"),
                    new TableKeys.Key("Back to the page before", "Alt Left"),
                    new TableKeys.Key("Find in help", "Ctrl F"),
                    new TableKeys.Key("Back to where help was asked for", "Esc")));

    private PageKeys() {}

    /** The keys of one page. */
    record Group(String where, List<TableKeys.Key> keys) {
        Group(String where, TableKeys.Key... keys) {
            this(where, List.of(keys));
        }
    }
}
