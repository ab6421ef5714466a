package org.bcfplanner.session;

import org.bcfplanner.contribute.Ancestor;
import org.bcfplanner.contribute.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A state of a plan in the library that left in a file, came in one, or is told of by one that came.
 *
 * @param state what files call it
 * @param edit  the number of the last edit that it includes; 0 where the library never had it
 * @param asked what was asked for with it; null where nothing was
 */
public record TravelledState(
        Ancestor state, long edit, Kind kind, @Nullable Asked asked) {
    /** How the library knows of it. */
    public enum Kind {
        /** Sent from here to be contributed to. */
        SENT,
        /** Came from somebody else. */
        RECEIVED,
        /** Sent back from here to who had asked. */
        SENT_BACK,
        /** Told of by a file that came: one that it descends from. */
        TOLD
    }
}
