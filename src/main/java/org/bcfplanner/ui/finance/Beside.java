package org.bcfplanner.ui.finance;

import javafx.scene.Node;

/** Something that stands over or under the table of a part, and is shown anew with it. */
interface Beside {
    Node view();

    void show();
}
