package org.bcfplanner.session;

import java.util.List;
import org.bcfplanner.contribute.Origin;

/**
 * What an edit says besides, that takes back a copy.
 *
 * @param digest  of the copy, by which it is known again
 * @param origins who gave the values of the copy what they say, and when
 */
public record Taking(String digest, List<Origin> origins) {
    public Taking {
        origins = List.copyOf(origins);
    }
}
