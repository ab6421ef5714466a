package org.bcfplanner.ui.checks;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A reason that somebody is writing for accepting a warning. It outlives the card in which it is written. */
final class Draft {
    private final StringProperty reason;
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty awaitsFocus = new SimpleBooleanProperty(true);

    /** @param reason to begin with */
    Draft(String reason) {
        this.reason = new SimpleStringProperty(reason);
    }

    StringProperty reason() {
        return reason;
    }

    /** What is wrong with it, as a sentence; empty where nothing is. */
    StringProperty problem() {
        return problem;
    }

    /** Whether its field is to get the focus: at first, and when the card that had it was made anew. */
    BooleanProperty awaitsFocus() {
        return awaitsFocus;
    }
}
