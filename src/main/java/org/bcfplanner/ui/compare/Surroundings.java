package org.bcfplanner.ui.compare;

import java.util.Optional;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.compare.Topic;

/** What a comparison asks of the page that holds it. */
public interface Surroundings {
    /** Goes to a place of the later state, which {@link #refusal} allows. */
    void goTo(Topic topic, Place place);

    /** Why places cannot be gone to, as a sentence; empty where they can, because the later state is the open plan. */
    Optional<String> refusal();

    /** Says why something cannot be done. */
    void refused(String reason);

    /** Asks where the change report goes, and writes it. */
    void export();

    /** Leaves the comparison. */
    void back();
}
