package org.bcfplanner.plan.metric;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;

/**
 * A footnote of the metrics table. The figures that refer to it end in its number: {@code 597 (1)}.
 *
 * @param number as figures refer to it, such as {@code 1}
 */
public record Footnote(Id<Footnote> id, Rank position, String number, Text note) implements Ranked<Footnote> {
    public Footnote {
        requireNonNull(id);
        requireNonNull(position);
        requireNonNull(number);
        requireNonNull(note);
    }

    public Footnote withNumber(String changed) {
        return new Footnote(id, position, changed, note);
    }

    public Footnote withNote(Text changed) {
        return new Footnote(id, position, number, changed);
    }

    @Override
    public Footnote withPosition(Rank place) {
        return new Footnote(id, place, number, note);
    }
}
