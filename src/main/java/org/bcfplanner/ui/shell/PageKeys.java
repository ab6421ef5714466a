package org.bcfplanner.ui.shell;

import java.util.List;
import org.bcfplanner.ui.shell.TableKeys.Key;

/** The keys of single pages and panes, for people to read; each of them knows its own. */
final class PageKeys {
    /** In the order of the guide. */
    static final List<Group> ALL = List.of(
            new Group(
                    "In the checks",
                    new Key("Choose a finding", "Up, Down"),
                    new Key("Go to its cell or field", "Enter"),
                    new Key("Do the first of its repairs", "Ctrl Enter"),
                    new Key("Say why it may stand", "Shift Enter"),
                    new Key("Withdraw the reason", "Delete")),
            new Group(
                    "In the outline of the narrative",
                    new Key("From chapter to chapter", "Up, Down"),
                    new Key("Into the text of the chapter", "Enter, F2"),
                    new Key("Out of a text, to the next part of the window", "F6")),
            new Group("In a review note", new Key("Keep it", "Ctrl Enter"), new Key("Leave it", "Esc")),
            new Group(
                    "In the risk matrix",
                    new Key("From square to square", "arrows"),
                    new Key("List the risks of the square; all again", "Enter"),
                    new Key("Copy the matrix as an image and a table", "Ctrl C, Ctrl Shift C")),
            new Group(
                    "In a review of risks",
                    new Key("Choose probability and impact", "arrows"),
                    new Key("Confirm the risk and go to the next", "Ctrl Enter"),
                    new Key("Next, previous risk", "Ctrl Page Down, Ctrl Page Up"),
                    new Key("Leave; the review waits where it is", "Esc")),
            new Group(
                    "In metrics",
                    new Key("Put in the figure that is offered", "Ctrl Enter"),
                    new Key("Move a comparison up, down", "Alt Up, Alt Down")),
            new Group(
                    "On a picture",
                    new Key("From bar to bar, from figure to figure", "arrows, Home, End"),
                    new Key("Go to the figures it shows", "Enter"),
                    new Key("Copy it as an image and a table", "Ctrl C, Ctrl Shift C"),
                    new Key("The picture as a table, and back", "Ctrl Shift T")),
            new Group(
                    "In the strategy",
                    new Key("Move a goal, objective or appendix", "Alt Up, Alt Down"),
                    new Key("Remove a link of an action", "Delete")),
            new Group(
                    "In the history and in a comparison",
                    new Key("From change to change", "Up, Down, Home, End, Page Up, Page Down"),
                    new Key("Go to what was changed; open a version as it was", "Enter"),
                    new Key("Search the changes", "Ctrl F"),
                    new Key("Versions, changes", "Ctrl Page Down, Ctrl Page Up"),
                    new Key("Next, previous difference of a comparison", "F8, Shift F8")),
            new Group(
                    "Taking back a copy and settling differences",
                    new Key("Take or leave a line", "Space"),
                    new Key("Make what is chosen part of the plan", "Ctrl Enter"),
                    new Key("Settle it: mine, theirs, both, as it stands", "1, 2, 3, 4"),
                    new Key("Back to the plan", "Esc")),
            new Group(
                    "In help",
                    new Key("Between the page and the list of pages", "F6"),
                    new Key("Back to the page before", "Alt Left"),
                    new Key("Find in help", "Ctrl F"),
                    new Key("Back to where help was asked for", "Esc")));

    private PageKeys() {}

    /** The keys of one page. */
    record Group(String where, List<Key> keys) {
        Group(String where, Key... keys) {
            this(where, List.of(keys));
        }
    }
}
