package org.bcfplanner.ui.checks;

import java.util.Optional;
import org.bcfplanner.check.outcome.Section;

/**
 * What one cell of the list shows.
 *
 * @param draft the reason that is being written for accepting it
 * @param leads the section whose first finding it is, where the list holds several sections
 */
record CardRow(Listed listed, Optional<Draft> draft, Optional<Section> leads) {
    String key() {
        return listed.key();
    }

    /** As a screen reader says it. */
    String spoken() {
        String kind = listed.isOpen()
                ? Listing.of(listed.finding().severity()).one()
                : "accepted " + Listing.of(listed.finding().severity()).one();
        String reason = listed.accepted()
                .map(given -> " Accepted: " + given.reason().written())
                .or(() -> listed.lapsed()
                        .map(given -> " Accepted before: " + given.reason().written()))
                .orElse("");
        return kind.substring(0, 1).toUpperCase(java.util.Locale.UK) + kind.substring(1) + ": "
                + listed.finding().heading() + ". " + listed.finding().reason() + reason;
    }
}
