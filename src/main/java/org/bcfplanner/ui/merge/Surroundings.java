package org.bcfplanner.ui.merge;

import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.compare.Topic;

/** What settling asks of the page that holds it. */
public interface Surroundings {
    /** Goes to a place of the plan, where something else can be typed. */
    void goTo(Topic topic, Place place);

    /** Says why something cannot be done. */
    void refused(String reason);

    /** Leaves; what is open stays open. */
    void back();
}
