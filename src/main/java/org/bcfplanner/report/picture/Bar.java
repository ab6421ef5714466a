package org.bcfplanner.report.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.plan.money.Total;

/**
 * A row of a picture: one bar, or two that are compared.
 *
 * @param figures the same in figures, one for each heading of the picture; empty sums are dashes
 * @param remark  what the figures leave out, or why there are none; empty where there is nothing to add
 * @param subject what it shows
 */
public record Bar(String name, Part part, List<Lane> lanes, List<Total> figures, String remark, Subject subject) {
    /** The part it plays. */
    public enum Part {
        /** What the others are measured by: its end is carried down through the picture. */
        MEASURE,
        /** Begins where the one before it ended. */
        STEP,
        /** What the others come to, or leave. */
        SUM,
        /** Stands alone. */
        SINGLE
    }

    public Bar {
        lanes = List.copyOf(lanes);
        figures = List.copyOf(figures);
    }

    /** What it shows in words: {@code Prevention: £1,082k to £1,468k + 1 TBC}. */
    public String words() {
        return name + ": " + lanes.stream().map(Lane::label).collect(Collectors.joining(", "));
    }
}
