package org.bcfplanner.ui.narrative;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.prose.ProseEditor;
import org.bcfplanner.ui.prose.Quote;

/** What a chapter holds, below its head; unless it says otherwise, nothing of it is written here. */
interface Body {
    Region view();

    /** Shows the plan as it is. */
    void show();

    /** Puts the focus where work begins. */
    void enter();

    /** Hands on what is being written; false where that cannot be done and the reason is on the screen. */
    default boolean commit() {
        return true;
    }

    /** Goes to a place of the checks; false where it is not here. */
    default boolean reveal(Place place) {
        return false;
    }

    /** Goes to words that a note is about; false where they are gone. */
    default boolean reveal(String textKey, Quote quote) {
        return false;
    }

    /** The text that was written in last; empty where there is none. */
    default Optional<ProseEditor> editor() {
        return Optional.empty();
    }
}
