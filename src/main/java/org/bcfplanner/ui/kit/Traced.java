package org.bcfplanner.ui.kit;

import java.util.List;
import org.bcfplanner.check.outcome.Place;

/**
 * Something of the plan whose past is asked for.
 *
 * @param extent the fields alone, or the rows they are in
 * @param places the fields; at least one
 */
public record Traced(Extent extent, List<Place.Cell> places) {
    /** How much of a row. */
    public enum Extent {
        CELL,
        ROW
    }

    public Traced {
        places = List.copyOf(places);
    }
}
