package org.bcfplanner.check.outcome;

import static java.util.Objects.requireNonNull;

/** A rule that holds, with the figures that show it. */
public record Pass(String code, Section section, Place place, String heading, String reason, Figures figures)
        implements Outcome {
    public Pass {
        requireNonNull(code);
        requireNonNull(section);
        requireNonNull(place);
        requireNonNull(heading);
        requireNonNull(reason);
        requireNonNull(figures);
    }
}
