package org.bcfplanner.ui.history;

import javafx.scene.Node;

/** One page of the section, behind a tab. */
interface HistoryPart {
    /** What stands on its tab. */
    String name();

    Node view();

    /** Reads what is to be shown. Called when the part comes to the front, and while it is there after what was saved. */
    void refresh();

    /** Puts the focus where work begins. */
    void enter();

    /** Stops waiting for what is being read. */
    void close();
}
