package org.bcfplanner.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.prose.ProseEditor;

/** What a section of the report holds, below its heading. */
interface Block {
    Region view();

    /** Shows the plan as it is. */
    void show();

    /** Puts the focus where work begins. */
    void enter();

    /** Goes to a place of the checks; false where it is not here. */
    boolean reveal(Place place);

    /** Hands on what is being written. */
    void commit();

    /** Says what the checks find here. */
    void mark(List<Finding> found);

    /** The text to write in, where there is one. */
    default Optional<ProseEditor> editor() {
        return Optional.empty();
    }
}
