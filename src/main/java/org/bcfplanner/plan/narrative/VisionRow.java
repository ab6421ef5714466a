package org.bcfplanner.plan.narrative;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;

/**
 * A principle of the vision, and what comes of it.
 *
 * @param change     what will change over the next 5 years
 * @param difference what difference this will make
 */
public record VisionRow(Id<VisionRow> id, Rank position, Text principle, Text change, Text difference)
        implements Ranked<VisionRow> {
    public VisionRow {
        requireNonNull(id);
        requireNonNull(position);
        requireNonNull(principle);
        requireNonNull(change);
        requireNonNull(difference);
    }

    public VisionRow saying(Text what, Text changes, Text makes) {
        return new VisionRow(id, position, what, changes, makes);
    }

    @Override
    public VisionRow withPosition(Rank place) {
        return new VisionRow(id, place, principle, change, difference);
    }
}
