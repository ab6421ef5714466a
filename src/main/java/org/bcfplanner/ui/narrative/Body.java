package org.bcfplanner.ui.narrative;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.prose.ProseEditor;
import org.bcfplanner.ui.prose.Quote;

/** What a chapter holds, below its head. */
interface Body {
    Region view();

    /** Shows the plan as it is. */
    void show();

    /** Puts the focus where work begins. */
    void enter();

    /** Hands on what is being written; false where that cannot be done and the reason is on the screen. */
    boolean commit();

    /** Goes to a place of the checks; false where it is not here. */
    boolean reveal(Place place);

    /** Goes to words that a note is about; false where they are gone. */
    boolean reveal(String textKey, Quote quote);

    /** The text that was written in last; empty where there is none. */
    Optional<ProseEditor> editor();
}
